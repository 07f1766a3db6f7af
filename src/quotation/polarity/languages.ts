import { normalize } from '../normalize.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { russian } from './ru.ts';
import { termsIn } from './terms-in.ts';
import type { PolarityTerms } from './terms.ts';

const languages: Readonly<Record<string, PolarityTerms>> = {
  en: english,
  ru: russian,
  de: german,
  fr: french,
  es: spanish,
};

/** The word lists of a BCP 47 language: English, Russian, German, French, Spanish; undefined for any other. */
export function termsOfLanguage(language: string): PolarityTerms | undefined {
  return languages[language.split('-')[0] ?? ''];
}

/** The words of a text, folded as in the lists, without fillers. */
export function wordsOf(text: string, { elided, fillers }: PolarityTerms): string[] {
  const found = normalize(text).match(/[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
  const words = fillers ? found.filter((word) => !fillers.test(word)) : found;
  return elided ? words.map((word) => word.replace(elided, '')) : words;
}

/**
 * The negations in a text, in order.
 * @param language BCP 47; nothing is found for a language without lists
 */
export function negationsIn(text: string, language: string): readonly string[] {
  const lists = termsOfLanguage(language);
  return lists ? termsIn(wordsOf(text, lists), lists).negations : [];
}

/** Words for numbers that are often not meant as numbers: “one of them”. */
const PRONOUNS = /^(?:one|eine?)$/iu;

/** The numbers in a text, in figures and, in a language whose lists have them, in words. */
export function numbersIn(text: string, language: string): readonly string[] {
  const inWords = termsOfLanguage(language)?.beforeNumbers?.numbers;
  const words = normalize(text).match(/\p{N}+(?:[.,:]\p{N}+)*|\p{L}+/gu) ?? [];
  return words
    .map((word) => word.toLowerCase())
    .filter((word) => /^\p{N}/u.test(word) || (inWords?.test(word) && !PRONOUNS.test(word)));
}
