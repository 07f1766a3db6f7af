import { english } from './en.ts';
import type { Spelling } from './rule.ts';

/** Arabic letters that are often written without their hamza, and yeh without its points at the end. */
const arabic: Spelling = {
  rules: [
    [/[أإآٱ]/gu, 'ا'],
    [/ى/gu, 'ی'],
  ],
};
const persian: Spelling = { rules: [[/ى/gu, 'ی']] };

/** Umlauts and ß as keyboards and Switzerland write them, but for words that would become another. */
const german: Spelling = {
  rules: [
    [/ä/gu, 'ae'],
    [/ö/gu, 'oe'],
    [/ü/gu, 'ue'],
    [/^(?!maße?n?$|buße?n?$)(.*)ß(.*)$/u, '$1ss$2'],
  ],
};

/** Joined letters, and the circumflexes that the reform of 1990 left out where they tell no two words apart. */
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

/** An apostrophe for the accent of a last vowel, as on typewriters, and either accent: `e'`, `perchè`. */
const italian: Spelling = {
  prepare: (word) =>
    word
      .replace(/(?<=[aeiou])['’`´]$/iu, '\u0300')
      .replace(/[áéíóú]$/u, (letter) => `${letter.normalize('NFD').charAt(0)}\u0300`),
};

/** Accents that the Academy no longer asks for. */
const spanish: Spelling = {
  list: new Map(
    'sólo éste ésta éstos éstas ése ésa ésos ésas aquél aquélla aquéllos aquéllas guión'
      .split(' ')
      .map((word) => [word, word.normalize('NFD').replace(/\u0301/gu, '')]),
  ),
};

const russian: Spelling = { rules: [[/ё/gu, 'е']] };

/** The languages of which we know that words are spelled in several ways. */
export const spellings: Readonly<Record<string, Spelling>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fa: persian,
  fr: french,
  it: italian,
  ru: russian,
  ur: persian,
};
