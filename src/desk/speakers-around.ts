import { speakersNear } from '../passage-check/attribution.ts';
import { withoutOffices } from './offices-in-text.ts';

/** How far around words a name is looked for, in characters, with its office. */
const AROUND = 400;

/** Who says what is set off in the next paragraph: the paragraph ends with a colon. */
const LEAD = /(?:^|\n[^\S\n]*\n)(?<lead>[^\n]+:)\s*$/u;

/**
 * The paragraph that leads to the one at an offset, as in “Ada Lee, head of the office, said:” above a quotation that is set off;
 * empty where there is none.
 */
export function leadTo(text: string, start: number): string {
  return LEAD.exec(text.slice(0, start))?.groups?.['lead'] ?? '';
}

/**
 * The names to which a text attributes words, right before them or right after, or in the paragraph that leads to theirs; without the
 * offices that say what they are of.
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
