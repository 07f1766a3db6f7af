import type { QuotedRun } from './compare-words.ts';
import type { PrintedWord } from './printed-words.ts';
import { quotedPassages, type QuotedPassage } from './quoted-passages.ts';

/**
 * The passages of a text in quotation marks of any language, except those that are not closed, have no words or are inside
 * another passage.
 */
export function outerPassages(text: string): QuotedPassage[] {
  let done = 0;
  return quotedPassages(text).filter(({ start, end, words, close }) => {
    if (close === '' || start < done || !/[\p{L}\p{N}\p{S}]/u.test(words)) return false;
    done = end;
    return true;
  });
}

/** The runs of words inside a text's quotation marks. */
export function markedRuns(text: string, words: readonly PrintedWord[]): QuotedRun[] {
  return outerPassages(text)
    .map(({ start, end }) => ({
      from: firstFrom(words, start),
      to: firstFrom(words, end),
    }))
    .filter(({ from, to }) => from < to);
}

/** The index of the first word that begins at an offset or after it. */
function firstFrom(words: readonly PrintedWord[], offset: number): number {
  const index = words.findIndex(({ at }) => at >= offset);
  return index < 0 ? words.length : index;
}
