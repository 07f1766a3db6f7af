import type { ContentRecord } from '../content/content.ts';
import { matchInLines } from '../quotation/excerpt-lines.ts';
import type { PrintedQuotation } from '../markdown/printed-quotation.ts';

/**
 * Joins consecutive excerpts in a paragraph if the second continues the first in the same quotation: “We have time,” she said,
 * “if it rains.”
 * @param textOf returns the words of an excerpt's record; undefined if there is none
 */
export function joinedExcerpts(
  excerpts: readonly PrintedQuotation[],
  { body: { blocks } }: Pick<ContentRecord, 'body'>,
  textOf: (excerpt: PrintedQuotation) => string | undefined,
): PrintedQuotation[] {
  const blockOf = ({ line }: PrintedQuotation): number =>
    blocks.findLastIndex((block) => block.line <= line);
  const joined: PrintedQuotation[] = [];
  for (const excerpt of excerpts) {
    const before = joined.at(-1);
    const isNext =
      before?.id === excerpt.id &&
      before.witness === excerpt.witness &&
      before.display === 'inline' &&
      excerpt.display === 'inline' &&
      blockOf(before) === blockOf(excerpt);
    const whole = isNext ? joinedWith(before, excerpt, textOf(excerpt)) : undefined;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(excerpt);
  }
  return joined;
}

/** Joins two excerpts if the second continues the first on record, with or without the comma before “she said”. */
function joinedWith(
  before: PrintedQuotation,
  excerpt: PrintedQuotation,
  text: string | undefined,
): PrintedQuotation | undefined {
  if (text === undefined) return undefined;
  const words = [before.words, before.words.replace(/,\s*$/u, '')]
    .map((first) => `${first} ${excerpt.words}`)
    .find((each) => matchInLines(each, text).ok);
  return words === undefined ? undefined : { ...before, words, trim: before.trim ?? excerpt.trim };
}
