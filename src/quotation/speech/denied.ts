import { speechTokens } from './tokens.ts';
import { strangerAround } from './strangers.ts';
import { speakerBefore, type IsName } from './who-speaks.ts';
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
  const [, denial = '', what = ''] =
    /^(?:it is|it was|es ist|es war) (\S+)(?: (\S+))?/u.exec(claim) ?? [];
  // “It was not Lee but Poe who said” denies who said it.
  const isOfTruth = /^(?:true|so|correct|right|wahr|richtig)$/.test(what);
  return words.denials.has(denial) && (isOfTruth || !/^(?:not|nicht)$/.test(denial));
}

/**
 * The names of whoever, by a sentence that denies it, did not say a quotation: “Lee never said”. Empty for a pronoun or a noun.
 * @param isKnown whether a word, in lower case, is in a name that may be there
 */
export function ownersDenied(
  before: string,
  isName: IsName,
  isKnown: (word: string) => boolean,
  words = speechWords(),
): readonly string[] {
  if (!words) return [];
  const asSaid = before.replace(/\p{L}+(?:['’]\p{L}+)?/gu, (word) =>
    words.denials.has(word.toLowerCase().replace('’', "'")) || word === 'did' ? '' : word,
  );
  const who = speakerBefore(asSaid, isName, words);
  const stranger = strangerAround({ before: asSaid, after: '' }, isKnown, words);
  return who?.names ?? (stranger === undefined ? [] : [stranger]);
}
