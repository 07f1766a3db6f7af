import type { Run, RunKind } from '../../quotation/runs.ts';

/** A piece of a word that is all of one kind. */
interface Part {
  readonly kind: RunKind;
  readonly text: string;
}

/** What is between two spaces: a word with its punctuation and quotation marks. */
export type Word = readonly Part[];

/** Splits runs into words, between which a line may break. */
export function splitWords(runs: readonly Run[]): Word[] {
  const words: Part[][] = [[]];
  for (const { kind, open, text, close } of runs) {
    // A line must not break at a space that belongs to a quotation mark.
    const [first = '', ...rest] = `${open}${text}${close}`.split(/[^\S\u00A0\u202F]+/u);
    if (first !== '') words.at(-1)?.push({ kind, text: first });
    for (const word of rest) words.push(word === '' ? [] : [{ kind, text: word }]);
  }
  return words.filter((word) => word.length > 0);
}
