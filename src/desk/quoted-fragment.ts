import { isReport } from '../passage-check/speech-verbs.ts';

/** Words after which what is quoted is a part of the reporter’s sentence, also where it begins with a capital. */
const GOES_ON =
  /(?<!\p{L})(?:a|als|an|as|das|de|dem|den|der|die|ein(?:e[mnrs]?)?|for|für|mit|of|the|to|von|with)\s*$/iu;

/**
 * Whether a quotation is a fragment in a sentence of the reporter, as in: it could be done “within eleven months” of a decision. No comma or
 * colon and no verb of speaking is before it, and no sentence begins in it.
 * @param before the text of the paragraph before its marks
 * @param words what is inside the marks
 */
export function isFragment(before: string, words: string): boolean {
  if (!/[\p{L}\p{N}]\s*$/u.test(before)) return false;
  const [last = ''] = /(?<!\p{L})\p{L}+\s*$/u.exec(before) ?? [];
  if (isReport(last)) return false;
  return (
    /^[\p{Ll}\p{N}]/u.test(words.trim()) || (GOES_ON.test(before) && !/[.!?]\s+\p{Lu}/u.test(words))
  );
}
