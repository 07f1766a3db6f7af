import type { Run, RunKind } from '../../quotation/runs.ts';

/** A piece of a word that is all of one kind. */
interface Part {
  readonly kind: RunKind;
  readonly text: string;
}

/** What is between two spaces: a word with its punctuation and quotation marks. */
export type Word = readonly Part[];

/** A line break of the quotation, among its words. */
export const LINE_BREAK: Word = [];

/** Splits runs into words, between which a line may break, and line breaks, where it must. */
export function splitWords(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  let word: Part[] = [];
  const endWord = (): void => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  for (const { kind, open, text, close } of runs) {
    // A line must not break at a space that belongs to a quotation mark.
    const pieces = `${open}${text}${close}`.split(/(\n)|[^\S\n\u00A0\u202F]+/u);
    for (const [index, piece] of pieces.entries()) {
      const isSpace = index % 2 === 1;
      if (isSpace) endWord();
      if (isSpace && piece === '\n') words.push(LINE_BREAK);
      if (!isSpace && piece !== '') word.push({ kind, text: piece });
    }
  }
  endWord();
  return words;
}
