import { normalize } from '../normalize.ts';
import { english, type SpellingRule } from './en.ts';

const rules: Readonly<Record<string, readonly SpellingRule[]>> = {
  en: english,
  ru: [[/ё/gu, 'е']],
};

/** All but letters, digits and symbols that are part of a word: of currency, of arithmetic, `%` and the like. */
const PUNCTUATION = '[^\\p{L}\\p{N}\\p{M}\\p{Sc}\\p{Sm}%‰&@#№°]';

/** Punctuation that is not part of a number: between two digits, or its minus. */
const punctuation = new RegExp(
  `(?<!\\p{N})(?!(?<![\\p{L}\\p{M}])-\\p{N})${PUNCTUATION}|${PUNCTUATION}(?!\\p{N})`,
  'gu',
);

/**
 * Folds the case, punctuation, hyphens and regional spelling of a word. Two words with the same key differ in spelling
 * at most.
 * @param word one word, with the punctuation around it
 * @param language BCP 47
 * @returns an empty text where there is no letter or digit
 */
export function spellingKey(word: string, language: string): string {
  const bare = normalize(word).toLowerCase().replace(punctuation, '');
  return (rules[language.split('-')[0] ?? ''] ?? []).reduce(
    (key, [pattern, replacement]) => key.replace(pattern, replacement),
    bare,
  );
}
