import { alignWords } from '../quotation/compare-words.ts';
import { compareTexts, type Comparable } from '../quotation/compare-texts.ts';
import { printedText, printedWords, type PrintedWord } from '../quotation/printed-words.ts';
import { outerMarks } from '../quotation/runs.ts';
import type { Witness } from '../schemas/witness.ts';
import { isKept } from './whole-changes.ts';

/**
 * A run of words in a printing, relative to the copy-text: a positive number counts kept words, and a negative number lost
 * words; a string is words that the printing added; a pair is a number of kept words and how the printing spells or
 * punctuates them.
 */
export type WordRun = number | string | readonly [count: number, text: string];

/** A printing as runs of words, and the quotation marks around it. */
export interface PrintingWords {
  readonly runs: readonly WordRun[];
  readonly marks: readonly [open: string, close: string];
  /** BCP 47; absent if it is the copy-text's. */
  readonly language?: string;
}

/** The words of a copy-text, each with the space after it, and the printings by id, each relative to these words. */
export interface WordData {
  readonly words: readonly string[];
  readonly printings: Readonly<Record<string, PrintingWords>>;
}

/**
 * The words in all of a record's printings, so that the page can show any printing in place of the copy-text.
 * @throws if no printing has the id in `copy-text`, which the gate rules out
 */
export function wordDataOf(record: Comparable & { readonly 'copy-text': string }): WordData {
  const copyText = record.witnesses.find(({ id }) => id === record['copy-text']);
  if (!copyText) throw new Error('The record has no witness with the id under copy-text.');
  const base = printedWords(copyText.text, copyText.language ?? record.language);
  const wordsOf = (witness: Witness): PrintingWords => {
    const language = witness.language ?? record.language;
    const marks = outerMarks({ form: witness.form, language });
    if (!compareTexts(record, copyText, witness).isOneLanguage)
      return { runs: [-base.length, witness.text], marks, language };
    return { runs: runsOf(base, printedWords(witness.text, language)), marks };
  };
  return {
    words: base.map(withSpace),
    printings: Object.fromEntries(record.witnesses.map((each) => [each.id, wordsOf(each)])),
  };
}

function runsOf(base: readonly PrintedWord[], words: readonly PrintedWord[]): WordRun[] {
  const runs: WordRun[] = [];
  const add = (run: WordRun): void => {
    const last = runs.at(-1);
    if (typeof run === 'number' && typeof last === 'number' && run > 0 && last > 0)
      runs[runs.length - 1] = last + run;
    else runs.push(run);
  };
  for (const { kind, base: left, other: right } of alignWords(base, words)) {
    const isPaired = isKept(kind) && left.length === right.length;
    if (isPaired)
      for (const [index, word] of right.entries()) {
        const baseWord = left[index];
        const isSame = baseWord && withSpace(baseWord) === withSpace(word);
        add(isSame ? 1 : [1, withSpace(word)]);
      }
    else if (isKept(kind)) add([left.length, textOf(right)]);
    else {
      if (left.length > 0) add(-left.length);
      if (right.length > 0) add(textOf(right));
    }
  }
  return runs;
}

function withSpace({ text, space }: PrintedWord): string {
  return text + space;
}

function textOf(words: readonly PrintedWord[]): string {
  return printedText(words) + (words.at(-1)?.space ?? '');
}
