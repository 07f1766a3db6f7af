import { site } from '../../site.ts';
import { publicationTime } from '../structured-data/time.ts';
import type { Feed, FeedAuthor, FeedEntry } from './entry.ts';
import { escapeMarkup } from './html.ts';

/** Prints a feed in Atom (RFC 4287). */
export function atom({ title, description, home, atom, updated, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
  <id>${text(atom)}</id>
  <title>${text(title)}</title>
  <subtitle>${text(description)}</subtitle>
  <updated>${publicationTime(updated)}</updated>
  <link rel="self" type="application/atom+xml" href="${text(atom)}"/>
  <link rel="alternate" type="text/html" href="${text(home)}"/>
  <author><name>${text(site.name)}</name></author>
  <rights>${text(site.license.note)}</rights>
${entries.map(entry).join('')}</feed>
`;
}

function entry(item: FeedEntry): string {
  const { authors, summary, tags } = item;
  return `  <entry>
    <id>${text(item.id)}</id>
    <title>${text(item.title)}</title>
    <link rel="alternate" type="text/html" href="${text(item.url)}"/>
    <published>${publicationTime(item.published)}</published>
    <updated>${publicationTime(item.updated)}</updated>
${authors.map(author).join('')}${tags.map((tag) => `    <category term="${text(tag)}"/>\n`).join('')}${summary === undefined ? '' : `    <summary>${text(summary)}</summary>\n`}    <content type="html">${text(item.html)}</content>
  </entry>
`;
}

function author({ name, url }: FeedAuthor): string {
  const uri = url === undefined ? '' : `<uri>${text(url)}</uri>`;
  return `    <author><name>${text(name)}</name>${uri}</author>\n`;
}

/** Escapes text for XML, without the control characters that XML 1.0 does not allow. */
function text(value: string): string {
  return escapeMarkup(value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));
}
