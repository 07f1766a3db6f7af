import { absoluteUrl, urls } from '../../urls.ts';
import { site } from '../../site.ts';
import { publicationTime } from '../structured-data/time.ts';
import type { Feed } from './entry.ts';

/** Prints a feed in JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed({ title, description, home, json, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: json,
    icon: absoluteUrl(urls.icon(512)),
    language: site.language,
    authors: [{ name: site.name, url: absoluteUrl(urls.home) }],
    items: entries.map(
      ({ id, url, title: heading, published, updated, authors, summary, html, tags, image }) => ({
        id,
        url,
        title: heading,
        content_html: html,
        ...(summary !== undefined && { summary }),
        ...(image !== undefined && { image }),
        date_published: publicationTime(published),
        date_modified: publicationTime(updated),
        authors,
        tags,
      }),
    ),
  };
  return `${JSON.stringify(feed)}\n`;
}
