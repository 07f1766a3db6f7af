import { mayHaveMarks, withCommonMarks } from './mark-shapes.ts';
import { quotedPassages } from './quoted-passages.ts';

const doubleMark = /["“”„‟«»‹›「」『』〝〞〟]/gu;
const repeated = /(["“”„«»‹›「」『』])\1|[“„]"|"[“”]|”"/u;

/**
 * What is wrong with the double quotation marks in a text: some are `doubled`, or some are `unpaired`, which includes marks
 * turned the wrong way; undefined if nothing is wrong. A mark that opens a line need not be closed, and a straight one after
 * a number may mean inches or seconds.
 */
export function markFault(text: string): 'doubled' | 'unpaired' | undefined {
  if (!mayHaveMarks(text)) return undefined;
  const common = withCommonMarks(text);
  const marks = [...common.matchAll(doubleMark)];
  if (marks.length === 0) return undefined;
  if (repeated.test(common)) return 'doubled';
  const paired = new Set(
    quotedPassages(text)
      .filter(({ close }) => close !== '')
      .flatMap(({ start, end, close }) => [start, end - close.length]),
  );
  const isExempt = (mark: string, index: number): boolean => {
    const [before, after] = [common.charAt(index - 1), common.charAt(index + 1)];
    if (mark === '"')
      return (
        /\p{N}/u.test(before) || (/\p{sc=Hebrew}/u.test(before) && /\p{sc=Hebrew}/u.test(after))
      );
    return /[“„«‹「『]/.test(mark) && before === '\n';
  };
  return marks.every(({ 0: mark, index }) => paired.has(index) || isExempt(mark, index))
    ? undefined
    : 'unpaired';
}
