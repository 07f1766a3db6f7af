import { normalize } from '../normalize.ts';
import { english, type SpellingRule } from './en.ts';

const rules: Readonly<Record<string, readonly SpellingRule[]>> = {
  en: english,
  ru: [[/ё/gu, 'е']],
};

/** Signs that belong to a word: of currency, of arithmetic, `%` and the like. All other signs are punctuation. */
const PUNCTUATION = '[^\\p{L}\\p{N}\\p{M}\\p{Sc}\\p{Sm}%‰&@#№°]';

/** Punctuation is part of a number where it stands between two digits, or as its minus. */
const punctuation = new RegExp(
  `(?<!\\p{N})(?!(?<![\\p{L}\\p{M}])-\\p{N})${PUNCTUATION}|${PUNCTUATION}(?!\\p{N})`,
  'gu',
);

/**
 * What is left of a word when case, punctuation, hyphens and its country's spelling are folded away. Two words with
 * the same key are the same word, spelled differently at most.
 * @param word one word, with the signs around it
 * @param language BCP 47
 * @returns an empty text where there is neither letter nor digit
 */
export function spellingKey(word: string, language: string): string {
  const bare = normalize(word).toLowerCase().replace(punctuation, '');
  return (rules[language.split('-')[0] ?? ''] ?? []).reduce(
    (key, [pattern, replacement]) => key.replace(pattern, replacement),
    bare,
  );
}
