import { createHash } from 'node:crypto';
import { absolute, address } from '../../urls.ts';
import type { Article, Quote } from '../../archive/records.ts';
import { firstWords } from '../../quotation/title.ts';
import type { Correction } from '../../schemas/correction.ts';
import { site } from '../../site.ts';
import type { FeedEntry } from './entry.ts';
import { escapeMarkup, link } from './html.ts';

const kinds = { correction: 'Correction', clarification: 'Clarification', update: 'Update' };

export function articleCorrections({ id, title, corrections }: Article): FeedEntry[] {
  return entries(absolute(address.article(id)), title, corrections);
}

export function quotationCorrections({ id, text, corrections }: Quote): FeedEntry[] {
  return entries(absolute(address.quote(id)), firstWords(text), corrections);
}

/** A correction is named by its day and words, which stay the same wherever it stands in its record's list. */
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
    title: `${kinds[correction.kind]}: ${title}`,
    published: correction.on,
    updated: correction.on,
    authors: [site.name],
    html: [
      `<p>${kinds[correction.kind]} to ${link(page, escapeMarkup(title))}</p>`,
      `<p>Was: <del>${escapeMarkup(correction.was)}</del></p>`,
      `<p>Now: <ins>${escapeMarkup(correction.now)}</ins></p>`,
      correction.because === undefined ? '' : `<p>${escapeMarkup(correction.because)}</p>`,
    ].join(''),
    tags: [],
  }));
}
