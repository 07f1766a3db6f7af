import { speakersNear } from '../passage-check/attribution.ts';

/** Who says what is set off in the next paragraph: the paragraph ends with a colon. */
const LEAD = /(?:^|\n[^\S\n]*\n)(?<lead>[^\n]+:)\s*$/u;

/**
 * The paragraph that leads to the one at an offset, as in “Ada Lee, head of the office, said:” above a quotation that is set off;
 * empty where there is none.
 */
export function leadTo(text: string, start: number): string {
  return LEAD.exec(text.slice(0, start))?.groups?.['lead'] ?? '';
}

/** The names to which a text attributes words, right before them or right after, or in the paragraph that leads to theirs. */
export function speakersAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  lead: string,
): readonly string[] {
  const names = speakersNear(text, start, end);
  if (names.length > 0 || lead === '') return names;
  const words = text.slice(start, end);
  return speakersNear(`${lead} ${words}`, lead.length + 1, lead.length + 1 + words.length);
}
