import { speakersNear } from '../passage-check/attribution.ts';
import { withoutOffices } from './offices-in-text.ts';

/** How many characters before and after words to search for a name and its office. */
const MAX_DISTANCE = 400;

/** A paragraph that ends with a colon and says who speaks in the block after it. */
const LEAD = /(?:^|\n[^\S\n]*\n)(?<lead>[^\n]+:)\s*$/u;

/**
 * The paragraph that introduces the text at an offset, as “Ada Lee, head of the office, said:” introduces a block quotation;
 * empty if there is none.
 */
export function leadTo(text: string, start: number): string {
  return LEAD.exec(text.slice(0, start))?.groups?.['lead'] ?? '';
}

/**
 * The names to which a text attributes words: right before or after them, otherwise in the paragraph that introduces them.
 * Offices with a field or body are removed before the search.
 */
export function speakersAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  lead: string,
): readonly string[] {
  const words = text.slice(start, end);
  const names = namesAround(
    withoutOffices(text.slice(Math.max(0, start - MAX_DISTANCE), start)),
    words,
    withoutOffices(text.slice(end, end + MAX_DISTANCE)),
  );
  return names.length > 0 || lead === ''
    ? names
    : namesAround(`${withoutOffices(lead)} `, words, '');
}

function namesAround(before: string, words: string, after: string): readonly string[] {
  return speakersNear(`${before}${words}${after}`, before.length, before.length + words.length);
}
