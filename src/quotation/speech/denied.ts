import { speechTokens } from './tokens.ts';
import { speechWords } from './words.ts';

/** The most words between a denied verb and the quotation: “never said that”, “did not say”. */
const LONGEST_TAIL = 2;

/** Whether the sentence before a quotation denies that it was said: “She never said:”, “It is false that she said”. */
export function isDenied(before: string, words = speechWords()): boolean {
  if (!words) return false;
  const tokens = speechTokens(before)
    .map((token) => token.toLowerCase())
    .filter((token) => /[\p{L}\p{N}\uFFFC]/u.test(token));
  const verb = tokens.findLastIndex((token) => words.utterances.has(token));
  if (verb < 0 || verb < tokens.length - 1 - LONGEST_TAIL) return false;
  if (words.denials.has(tokens[verb - 1] ?? '')) return true;
  const claim = tokens.slice(0, verb).join(' ');
  return words.denials.has(/^(?:it is|it was|es ist|es war) (\S+)/u.exec(claim)?.[1] ?? '');
}
