import { sentenceBefore } from '../polarity/governing-terms.ts';
import { speechTokens } from './tokens.ts';
import { speechWords } from './words.ts';

/** The most words between “told” and the quoted words: “told the two reporters”. */
const LONGEST_OBJECT = 3;

/** The most words between the quoted words and the verb after them: “, the prime minister said”. */
const LONGEST_SUBJECT = 3;

/**
 * Whether prose presents quoted words as somebody's own: a verb such as “said” is right before them, with at most a colon, a
 * comma, “that” or the person spoken to in between, or it follows them together with its subject.
 * @param start the offset of the first quotation mark in the text
 * @param end the offset after the last
 */
export function isSpoken(text: string, start: number, end: number): boolean {
  const words = speechWords();
  if (!words) return false;
  const isUtterance = (token = ''): boolean => words.utterances.has(token.toLowerCase());
  const before = speechTokens(sentenceBefore(text, start)).filter(
    (token) => !/^[,:"]$/.test(token),
  );
  const last = before.at(-1)?.toLowerCase() ?? '';
  const lead = /^(?:that|dass)$/.test(last) ? before.slice(0, -1) : before;
  if (isUtterance(lead.at(-1))) return true;
  const isFormOfTell = (token: string): boolean => /^(?:told|tells)$/i.test(token);
  if (lead.slice(-1 - LONGEST_OBJECT).some(isFormOfTell)) return true;
  const isComma = text.slice(end - 2, end + 1).includes(',');
  const after = /^[^.;:!?\n]*/u.exec(text.slice(end))?.[0] ?? '';
  const rest = speechTokens(after).filter((token) => token !== ',');
  return isComma && rest.slice(0, LONGEST_SUBJECT + 1).some(isUtterance);
}
