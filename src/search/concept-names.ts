import { indexTerm } from './index-term.ts';
import { latinOf } from './russian.ts';
import { otherForms } from './same-word.ts';
import { foldedWords } from './search-words.ts';

/** The forms of a word that may be in the index. */
type Forms = ReadonlySet<string>;

/** The ways a name may be spelled, each as consecutive words: as it is, as one word, or in Latin letters. */
export function writingsOf(name: string): readonly (readonly Forms[])[] {
  const words = foldedWords(name);
  const others = words.length > 1 ? [words.join('')] : words.map(latinOf);
  return [
    ...(words.length > 0 ? [words.map(formsOf)] : []),
    ...others.flatMap((word) => (word === undefined ? [] : [[formsOf(word)]])),
  ];
}

function formsOf(word: string): Forms {
  return new Set([indexTerm(word), ...otherForms(word)]);
}

/** Finds a name, in any of its spellings, among words of the index; returns the indexes of the words that make it up. */
export function placesOf(
  spellings: ReturnType<typeof writingsOf>,
  terms: readonly string[],
): readonly number[] {
  return spellings.flatMap((forms) =>
    terms.flatMap((_, start) =>
      forms.every((form, offset) => form.has(terms[start + offset] ?? ''))
        ? forms.map((_, offset) => start + offset)
        : [],
    ),
  );
}
