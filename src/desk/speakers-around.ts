import { speakersNear } from '../passage-check/attribution.ts';
import { withoutOffices } from './offices-in-text.ts';

/** How far around words to look for a name and its office, in characters. */
const AROUND = 400;

/** A paragraph that ends with a colon and says who speaks in the block after it. */
const LEAD = /(?:^|\n[^\S\n]*\n)(?<lead>[^\n]+:)\s*$/u;

/**
 * The paragraph that introduces the one at an offset, as in “Ada Lee, head of the office, said:” above a block quotation; empty
 * if there is none.
 */
export function leadTo(text: string, start: number): string {
  return LEAD.exec(text.slice(0, start))?.groups?.['lead'] ?? '';
}

/**
 * The names to which a text attributes words, right before or after them, or in the paragraph that introduces theirs. Offices
 * that name their field or body are left out.
 */
export function speakersAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  lead: string,
): readonly string[] {
  const words = text.slice(start, end);
  const names = namesAround(
    withoutOffices(text.slice(Math.max(0, start - AROUND), start)),
    words,
    withoutOffices(text.slice(end, end + AROUND)),
  );
  return names.length > 0 || lead === ''
    ? names
    : namesAround(`${withoutOffices(lead)} `, words, '');
}

function namesAround(before: string, words: string, after: string): readonly string[] {
  return speakersNear(`${before}${words}${after}`, before.length, before.length + words.length);
}
