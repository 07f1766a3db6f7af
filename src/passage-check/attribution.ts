import { AFTER_WORDS, BEFORE_WORDS, nameWords } from './speech-verbs.ts';

/** How much of the text on either side of words may say whose they are, in characters. */
const NEAR = 160;

/**
 * The names to which a text attributes words that are in it: right before them or right after.
 * @param start where the words begin, with their marks
 * @param end where they end; exclusive
 */
export function speakersNear(text: string, start: number, end: number): string[] {
  const before = paragraphsAround(text.slice(Math.max(0, start - NEAR), start)).at(-1) ?? '';
  const next = text.slice(end, end + NEAR).split(/\n\s*\n\s*(?![—–―-])/u)[0] ?? '';
  // A period outside the marks ends the sentence: who is named next speaks in another one.
  const after = /^\s*[.!?]/.test(next) ? '' : next;
  const names = [
    ...BEFORE_WORDS.map((pattern) => pattern.exec(before)),
    ...AFTER_WORDS.map((pattern) => pattern.exec(after)),
  ].flatMap((match) => match?.groups?.['name'] ?? []);
  return [...new Set(names)].filter((name) => nameWords(name).length > 0);
}

function paragraphsAround(text: string): string[] {
  return text.split(/\n\s*\n/u);
}
