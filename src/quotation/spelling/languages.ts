import { english } from './en.ts';
import type { Spelling } from './rule.ts';

/** Arabic letters that are often written without their hamza, and yeh, without its points at the end of a word. */
const arabic: Spelling = {
  rules: [
    [/[أإآٱ]/gu, 'ا'],
    [/ى/gu, 'ی'],
  ],
};
const persian: Spelling = { rules: [[/ى/gu, 'ی']] };

/** Umlauts and ß as written on some keyboards and in Switzerland, except where that would make a different word. */
const german: Spelling = {
  rules: [
    [/ä/gu, 'ae'],
    [/ö/gu, 'oe'],
    [/ü/gu, 'ue'],
    [/^(?!maße?n?$|buße?n?$)(.*)ß(.*)$/u, '$1ss$2'],
  ],
};

/** Ligatures, and the circumflexes that the 1990 reform dropped where they do not distinguish two words. */
const french: Spelling = {
  // Capitals are often printed without their accents.
  prepare: (word) => word.replace(/\p{Lu}/gu, (letter) => letter.normalize('NFD').charAt(0)),
  rules: [
    [/œ/gu, 'oe'],
    [/æ/gu, 'ae'],
    [/^(?!croît)(.*[ao])î(?=.)/u, '$1i'],
    [/oû(?=.)/gu, 'ou'],
    [/^événement/u, 'évènement'],
  ],
};

/** An apostrophe in place of the accent on a final vowel, as on typewriters, and either accent: `e'`, `perchè`. */
const italian: Spelling = {
  prepare: (word) =>
    word
      .replace(/(?<=[aeiou])['’`´]$/iu, '\u0300')
      .replace(/[áéíóú]$/u, (letter) => `${letter.normalize('NFD').charAt(0)}\u0300`),
};

/** Accents that the Royal Academy no longer requires. */
const spanish: Spelling = {
  list: new Map(
    'sólo éste ésta éstos éstas ése ésa ésos ésas aquél aquélla aquéllos aquéllas guión'
      .split(' ')
      .map((word) => [word, word.normalize('NFD').replace(/\u0301/gu, '')]),
  ),
};

const russian: Spelling = { rules: [[/ё/gu, 'е']] };

/** The dot under letters for borrowed sounds, which many publications leave out, and either sign for a nasal vowel. */
const hindi: Spelling = {
  rules: [
    [/\u093C/gu, ''],
    [/\u0901/gu, '\u0902'],
  ],
};

/** The macron over a long vowel, which older publications leave out. */
const maori: Spelling = {
  prepare: (word) => word.normalize('NFD').replace(/\u0304/gu, ''),
};

/**
 * The tone mark on either vowel of `oa`, `oe` and `uy`, and `i` or `y` as the only vowel of a syllable, where they are
 * pronounced alike.
 */
const vietnamese: Spelling = {
  prepare: (word) =>
    word
      .normalize('NFD')
      .replace(/([\u0300\u0301\u0303\u0309\u0323])(\p{L}\p{M}*)$/u, '$2$1')
      .replace(/^([hklmstv]|qu)y(?=\p{M}*$)/iu, '$1i'),
};

/** The languages whose spelling variants we know. */
export const spellings: Readonly<Record<string, Spelling>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fa: persian,
  fr: french,
  hi: hindi,
  it: italian,
  mi: maori,
  ru: russian,
  ur: persian,
  vi: vietnamese,
};
