import { speechTokens } from './tokens.ts';
import { unknownSpeakerAround } from './strangers.ts';
import { speakerBefore, type IsName } from './who-speaks.ts';
import { speechWords } from './words.ts';

/** The most words between a denied verb and the quotation: “never said that:”, “did not say:”. */
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
  const [, denial = '', denied = ''] =
    /^(?:it is|it was|es ist|es war) (\S+)(?: (\S+))?/u.exec(claim) ?? [];
  // “It was not Lee but Poe who said” denies only who said it.
  const deniesTruth = /^(?:true|so|correct|right|wahr|richtig)$/.test(denied);
  return words.denials.has(denial) && (deniesTruth || !/^(?:not|nicht)$/.test(denial));
}

/**
 * The names of the people who did not say the words of a quotation, according to the sentence before it: “Lee never said”.
 * Empty if the sentence names nobody.
 * @param isKnown whether a word, in lower case, is part of a known name
 */
export function deniedSpeakers(
  before: string,
  isName: IsName,
  isKnown: (word: string) => boolean,
  words = speechWords(),
): readonly string[] {
  if (!words) return [];
  const withoutDenials = before.replace(/\p{L}+(?:['’]\p{L}+)?/gu, (word) =>
    words.denials.has(word.toLowerCase().replace('’', "'")) || word === 'did' ? '' : word,
  );
  const who = speakerBefore(withoutDenials, isName, words);
  const stranger = unknownSpeakerAround({ before: withoutDenials, after: '' }, isKnown, words);
  return who?.names ?? (stranger === undefined ? [] : [stranger]);
}
