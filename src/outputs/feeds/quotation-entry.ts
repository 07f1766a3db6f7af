import { absoluteUrl, urls } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Quote } from '../../archive/records.ts';
import { quotationTitle } from '../../quotation/title.ts';
import { site } from '../../site.ts';
import { changedOn } from '../../archive/changed-on.ts';
import type { FeedEntry } from './entry.ts';
import { quotationHtml } from './quotation-html.ts';

/** Makes the feed entry of a quotation; undefined if the record has no day of publication. */
export function quotationEntry(
  quote: Quote,
  archive: Pick<Archive, 'speakers' | 'sources' | 'topics' | 'variantOf'>,
): FeedEntry | undefined {
  if (quote.published === undefined) return undefined;
  const url = absoluteUrl(urls.quote(quote.id));
  const speakers = quote.speakers.map((id) => archive.speakers.getOrThrow(id).name);
  return {
    id: url,
    url,
    title: quotationTitle(quote, speakers),
    published: quote.published,
    updated: changedOn(quote) ?? quote.published,
    // We are the author of the record. The title names the speaker, whose words they are.
    authors: [{ name: site.name }],
    html: quotationHtml(quote, archive),
    tags: quote.topics.map((id) => archive.topics.getOrThrow(id).title),
    image: site.cards ? absoluteUrl(urls.quoteCard(quote.id)) : undefined,
  };
}
