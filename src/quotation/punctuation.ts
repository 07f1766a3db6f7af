import type { PrintedWord } from './printed-words.ts';

/** Punctuation that, at the beginning or end of a quotation, belongs to the sentence around it. */
const sentencePunctuation = new Set(['.', ',', ';', ':', '…', '。', '、', '।']);

/** The character for a line break. A slash, which shows one inside a sentence, is folded to it. */
const LINE_BREAK = '\n';

/** The punctuation between a word and the next one. */
export function punctuationBetween(words: readonly PrintedWord[], index: number): string[] {
  const [word, next] = [words[index], words[index + 1]];
  return [
    ...(word?.after ?? []),
    ...(word?.endsLine ? [LINE_BREAK] : []),
    ...(next?.before ?? []),
  ].map((mark) => (mark === '/' ? LINE_BREAK : mark));
}

/** The words between quotation marks without the punctuation that belongs to the sentence around them. */
export function withoutMarks(words: readonly PrintedWord[]): PrintedWord[] {
  return words.map((word, index) => {
    const { before, after } = word;
    const end = after.includes('"') ? after.lastIndexOf('"') : after.length;
    return {
      ...word,
      ...(index === 0 && { before: before.slice(before.indexOf('"') + 1) }),
      ...(index === words.length - 1 && {
        after: withoutAny(after.slice(0, end), sentencePunctuation),
      }),
    };
  });
}

/** Whether two series of punctuation marks are equal. */
export function samePunctuation(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((mark, index) => mark === other[index]);
}

/**
 * The words of a text without quotation marks around the whole, and without the punctuation at its beginning and end that
 * belongs to the sentence around it.
 */
export function withoutOuterPunctuation(words: readonly PrintedWord[]): PrintedWord[] {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return [];
  let before = withoutAny(first.before, sentencePunctuation);
  let after = withoutAny(last.after, sentencePunctuation);
  const isEnclosed =
    before[0] === '"' &&
    after.at(-1) === '"' &&
    words.every(
      (word, index) =>
        !(index > 0 && word.before.includes('"')) &&
        !(index < words.length - 1 && word.after.includes('"')),
    );
  if (isEnclosed) {
    before = withoutAny(before.slice(1), sentencePunctuation);
    after = withoutAny(after.slice(0, -1), sentencePunctuation);
  }
  return words.map((word, index) => ({
    ...word,
    ...(index === 0 && { before }),
    ...(index === words.length - 1 && { after }),
  }));
}

function withoutAny(marks: readonly string[], unwanted: ReadonlySet<string>): string[] {
  return marks.filter((mark) => !unwanted.has(mark));
}
