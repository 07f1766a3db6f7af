import { MESSAGE } from './bare-text.ts';
import { AFTER_WORDS, BEFORE_WORDS, GERMAN_OFFICE, nameWords, OUTLET } from './speech-verbs.ts';

/** How far from a quotation, in characters, the text may name its speaker. */
const NEAR = 160;

/**
 * The names to which a text attributes a quotation, right before or right after its words.
 * @param start where the quotation begins, including its quotation marks
 * @param end where it ends, exclusive
 */
export function speakersNear(text: string, start: number, end: number): string[] {
  // The sender of a message need not be the speaker of what it quotes.
  const before = (
    paragraphsAround(text.slice(Math.max(0, start - NEAR), start)).at(-1) ?? ''
  ).replace(MESSAGE, '');
  const next = text.slice(end, end + NEAR).split(/\n\s*\n\s*(?![—–―-])/u)[0] ?? '';
  // A period outside the quotation marks ends the sentence, so a name after it belongs to the next one.
  const isEnded = /^\s*[.!?]/.test(next) || introducesNext(text.slice(start, end), next);
  const after = isEnded ? '' : next;
  const names = [
    ...BEFORE_WORDS.flatMap((pattern) => nameIn(before, pattern)),
    ...AFTER_WORDS.flatMap((pattern) => nameIn(after, pattern)),
  ];
  return [...new Set(names)].filter((name) => nameWords(name).length > 0 && !OUTLET.test(name));
}

/** A report that ends where the next quotation begins. */
const BEFORE_NEXT = /^[^.!?;:\n“"«„]*[,:]?\s*[“"«„](?<next>[^\p{L}\p{N}]*[\p{L}\p{N}])?/u;

/**
 * Whether a quotation has ended with its sentence, so that the report after it introduces the next one: “It will.” Ada Lee
 * said, “It will not.”
 */
function introducesNext(quotation: string, after: string): boolean {
  const match = BEFORE_NEXT.exec(after);
  if (!match || /^\s*[,–—-]/u.test(after)) return false;
  const stop = /([.!?…])[^\p{L}\p{N}.!?…]*$/u.exec(quotation)?.[1];
  return stop === '.' || (stop !== undefined && /\p{Lu}/u.test(match.groups?.['next'] ?? ''));
}

/** The name that a pattern finds in a text; none if the match only describes somebody. */
function nameIn(text: string, pattern: RegExp): string[] {
  const match = pattern.exec(text);
  const name = match?.groups?.['name'];
  if (!match || name === undefined) return [];
  const start = match.index + match[0].indexOf(name);
  const office = GERMAN_OFFICE.exec(text.slice(0, start + name.length));
  // The period that ends the sentence is removed, but not the one in “Jr.”
  return office && office.index <= start
    ? []
    : [bareName(name.replace(/(?<![ \u00A0](?:Jr|Sr|\p{Lu}))\.$/u, ''))];
}

/** A name without the words before it that are capitalized only because they begin a sentence: “As Ada Lee”. */
function bareName(name: string): string {
  const words = name.split(/[ \u00A0]/u);
  const first = words.findIndex((word) => nameWords(word).length > 0 || word.endsWith('.'));
  return first === -1 ? name : words.slice(first).join(' ');
}

function paragraphsAround(text: string): string[] {
  return text.split(/\n\s*\n/u);
}
