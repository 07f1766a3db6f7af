import { foldedWords } from '../search-words.ts';
import { stem } from '../stem.ts';
import { isContentWord } from '../stop-words.ts';
import { hasUnspaced } from '../unspaced.ts';

/** How many letters of a word make up its term. Its other forms, and most misspellings of it, begin with the same letters. */
const HEAD = 6;

/** With fewer terms than this, a quotation is indexed, or a text looked up, by all its words, even the most common. */
const MIN_RECORD_TERMS = 4;
const MIN_TEXT_TERMS = 2;

/**
 * The terms by which a text is found among all records, without repeats and in the order of the text: the beginnings of its
 * words, except the most common; in scripts without spaces, pairs of letters.
 */
export function termsOf(text: string, min = MIN_TEXT_TERMS): string[] {
  const words = foldedWords(text);
  const terms = distinctTerms(words, (word) => isContentWord(word) && word.length > 1);
  return terms.length < min ? distinctTerms(words, () => true) : terms;
}

/** The terms in all of a quotation's passages, each once. */
export function termsOfPassages(passages: readonly { readonly text: string }[]): Set<string> {
  return new Set(passages.flatMap(({ text }) => termsOf(text, MIN_RECORD_TERMS)));
}

function distinctTerms(words: readonly string[], isKept: (word: string) => boolean): string[] {
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
