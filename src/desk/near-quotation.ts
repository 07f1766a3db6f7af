import { compareWithWording } from '../passage-check/compared-wording.ts';
import type { KnownRecord } from './desk.ts';
import type { DraftData } from './print-record.ts';

/** The minimum share of a quotation's words that another must have to count as near. */
const MIN_SHARE = 0.6;

/**
 * The quotation that shares the most words with a new one and may be the same utterance as printed on another page.
 * @param quotes the quotations to compare with
 */
export function nearQuotation(
  { text, language, ...rest }: DraftData & { readonly text: string },
  quotes: readonly KnownRecord[],
): KnownRecord | undefined {
  const [nearest] = quotes
    .flatMap((quote) => {
      const other = quote.data['text'];
      if (typeof other !== 'string' || !mayBeSame(rest, quote.data)) return [];
      const wording = {
        kind: 'printing',
        form: 'direct',
        text: other,
        language: typeof language === 'string' ? language : 'und',
      } as const;
      const { share, isSlight } = compareWithWording(text, wording, false);
      return share >= MIN_SHARE && !isSlight ? [{ quote, share }] : [];
    })
    .sort((a, b) => b.share - a.share);
  return nearest?.quote;
}

/**
 * Whether two quotations may be the same: they were said on the same day, or share a speaker, or the speakers of one are
 * unknown.
 */
function mayBeSame(one: DraftData, other: DraftData): boolean {
  const [first, second] = [one['speakers'], other['speakers']];
  // “On or before” the day of printing is the same for every quotation on a page.
  const isDay = /^\d{4}-\d\d-\d\d$/.test(String(one['said']));
  if (isDay && one['said'] === other['said']) return true;
  if (!Array.isArray(first) || !Array.isArray(second)) return true;
  return first.some((speaker) => second.includes(speaker));
}
