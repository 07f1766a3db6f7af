import { isReport } from '../passage-check/speech-verbs.ts';

/** Words after which a quotation is part of the reporter’s sentence, even if it begins with a capital. */
const CONTINUES =
  /(?<!\p{L})(?:a|als|an|as|das|de|dem|den|der|die|ein(?:e[mnrs]?)?|for|für|mit|of|the|to|von|with)\s*$/iu;

/**
 * Whether a quotation is a fragment in a reporter's sentence, as in: it could be done “within eleven months” of a decision. No
 * punctuation or verb of speech precedes it, and no sentence begins in it.
 * @param before the text of the paragraph before the quotation marks
 * @param words what is inside the marks
 */
export function isFragment(before: string, words: string): boolean {
  if (!/[\p{L}\p{N}]\s*$/u.test(before)) return false;
  const [last = ''] = /(?<!\p{L})\p{L}+\s*$/u.exec(before) ?? [];
  if (isReport(last)) return false;
  return (
    /^[\p{Ll}\p{N}]/u.test(words.trim()) ||
    (CONTINUES.test(before) && !/[.!?]\s+\p{Lu}/u.test(words))
  );
}
