import { compareWithWording } from '../passage-check/compared-wording.ts';
import type { KnownRecord } from './desk.ts';
import type { DraftData } from './print-record.ts';

/** The least share of the words of a quotation that one near it has. */
const LEAST_SHARE = 0.6;

/**
 * The quotation that shares most words with another, and may be the same utterance as another page prints it: it has one of its speakers,
 * as far as both are known, or its day.
 * @param quotes those on record
 */
export function nearQuotation(
  { text, language, ...own }: DraftData & { readonly text: string },
  quotes: readonly KnownRecord[],
): KnownRecord | undefined {
  const [nearest] = quotes
    .flatMap((quote) => {
      const other = quote.data['text'];
      if (typeof other !== 'string' || !isPossible(own, quote.data)) return [];
      const wording = {
        kind: 'printing',
        form: 'direct',
        text: other,
        language: typeof language === 'string' ? language : 'und',
      } as const;
      const { share, isSlight } = compareWithWording(text, wording, false);
      return share >= LEAST_SHARE && !isSlight ? [{ quote, share }] : [];
    })
    .sort((a, b) => b.share - a.share);
  return nearest?.quote;
}

/** Whether two quotations can be one: by their speakers, as far as both are known, or by their day. */
function isPossible(one: DraftData, other: DraftData): boolean {
  const [first, second] = [one['speakers'], other['speakers']];
  // “On or before” a day, the day of printing, is the same for all that a page has.
  const isDay = /^\d{4}-\d\d-\d\d$/.test(String(one['said']));
  if (isDay && one['said'] === other['said']) return true;
  if (!Array.isArray(first) || !Array.isArray(second)) return true;
  return first.some((speaker) => second.includes(speaker));
}
