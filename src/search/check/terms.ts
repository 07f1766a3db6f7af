import { foldedWords } from '../search-words.ts';
import { stem } from '../stem.ts';
import { isContentWord } from '../stop-words.ts';
import { hasUnspaced } from '../unspaced.ts';

/** How many letters of a word are its term: its forms, and most slips, begin with the same. */
const HEAD = 6;

/** A text with fewer terms than this is looked up by all its words, the most common ones too. */
const FEW = 4;

/**
 * The terms by which a text is found among all records, each once, in the order of the text: the beginnings of its words
 * without the most common ones; in scripts without spaces, letters in pairs.
 */
export function termsOf(text: string): string[] {
  const words = foldedWords(text);
  const terms = distinct(words, (word) => isContentWord(word) && word.length > 1);
  return terms.length < FEW ? distinct(words, () => true) : terms;
}

function distinct(words: readonly string[], isKept: (word: string) => boolean): string[] {
  const terms = words.flatMap((word, index) => {
    if (!hasUnspaced(word)) return isKept(word) ? [headOf(word)] : [];
    const next = words[index + 1];
    return next !== undefined && hasUnspaced(next) ? [word + next] : [];
  });
  return [...new Set(terms)];
}

function headOf(word: string): string {
  return [...stem(word)].slice(0, HEAD).join('');
}
