import { createHash } from 'node:crypto';
import { outputsText } from '../../interface/strings.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import type { Article, Quote } from '../../archive/records.ts';
import { markedFirstWords } from '../../quotation/title.ts';
import type { Correction } from '../../schemas/correction.ts';
import { site } from '../../site.ts';
import type { FeedEntry } from './entry.ts';
import { escapeMarkup, link } from './html.ts';

const text = outputsText.corrections;

/** An entry for each correction of an article. */
export function articleCorrections({ id, title, corrections }: Article): FeedEntry[] {
  return entries(absoluteUrl(urls.article(id)), title, corrections);
}

/** An entry for each correction of a quotation. */
export function quotationCorrections(quote: Quote): FeedEntry[] {
  return entries(absoluteUrl(urls.quote(quote.id)), markedFirstWords(quote), quote.corrections);
}

/** The name of a correction, made from its day and words so that it does not depend on its index in the record. */
function nameOf({ on, kind, was, now }: Correction): string {
  const words = createHash('sha256')
    .update(JSON.stringify([kind, was, now]))
    .digest('hex');
  return `correction-${on}-${words.slice(0, 12)}`;
}

function entries(page: string, title: string, corrections: readonly Correction[]): FeedEntry[] {
  return corrections.map((correction) => ({
    id: `${page}#${nameOf(correction)}`,
    url: `${page}#corrections`,
    title: text.entryTitle(text.kinds[correction.kind], title),
    published: correction.on,
    updated: correction.on,
    authors: [site.name],
    html: [
      `<p>${text.correctionOf(text.kinds[correction.kind], link(page, escapeMarkup(title)))}</p>`,
      `<p>${text.was(`<del>${escapeMarkup(correction.was)}</del>`)}</p>`,
      `<p>${text.now(`<ins>${escapeMarkup(correction.now)}</ins>`)}</p>`,
      correction.because === undefined ? '' : `<p>${escapeMarkup(correction.because)}</p>`,
    ].join(''),
    tags: [],
  }));
}
