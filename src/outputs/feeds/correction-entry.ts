import { createHash } from 'node:crypto';
import { outputsText } from '../../interface/strings.ts';
import { absoluteUrl } from '../../urls.ts';
import type { RecordCorrection } from '../../archive/all-corrections.ts';
import type { Correction } from '../../schemas/correction.ts';
import { site } from '../../site.ts';
import type { FeedEntry } from './entry.ts';
import { escapeMarkup, link } from './html.ts';

const text = outputsText.corrections;

/** Makes the feed entry of a correction. */
export function correctionEntry({ href, title, correction }: RecordCorrection): FeedEntry {
  const page = absoluteUrl(href);
  const [address] = page.split('#');
  return {
    id: `${address}#${nameOf(correction)}`,
    url: href.includes('#') ? page : `${page}#corrections`,
    title: text.entryTitle(text.kinds[correction.kind], title),
    published: correction.on,
    updated: correction.on,
    authors: [{ name: site.name }],
    html: [
      `<p>${text.correctionOf(text.kinds[correction.kind], link(page, escapeMarkup(title)))}</p>`,
      `<p>${text.was(`<del>${escapeMarkup(correction.was)}</del>`)}</p>`,
      `<p>${text.now(`<ins>${escapeMarkup(correction.now)}</ins>`)}</p>`,
      correction.because === undefined ? '' : `<p>${escapeMarkup(correction.because)}</p>`,
    ].join(''),
    tags: [],
  };
}

/** The name of a correction, made from its day and words so that it does not depend on its place in the record. */
function nameOf({ on, kind, was, now }: Correction): string {
  const words = createHash('sha256')
    .update(JSON.stringify([kind, was, now]))
    .digest('hex');
  return `correction-${on}-${words.slice(0, 12)}`;
}
