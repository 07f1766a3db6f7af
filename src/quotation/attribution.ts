import { joinAlternatives, joinNames } from '../interface/list.ts';
import { separator } from '../interface/separator.ts';
import { quotationText } from '../interface/strings.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { Attributed } from './said.ts';

const text = quotationText.attribution;

/**
 * The mark that a record carries wherever it is shown or listed: that it was withdrawn, that its words were never said, or
 * that this is not certain. Undefined for a record of words that were said.
 */
export function statusLabel(record: Attributed): string | undefined {
  const marks = [withdrawalOf(record), text.marks[record.attribution ?? 'said']];
  return marks.filter((mark) => mark !== undefined).join(separator) || undefined;
}

function withdrawalOf({ status }: Attributed): string | undefined {
  return status === 'withdrawn' ? quotationText.withdrawn : undefined;
}

/** Words, preceded by the mark of their record if it has one. */
export function withStatusLabel(record: Attributed, words: string): string {
  const mark = statusLabel(record);
  return mark === undefined ? words : text.marked(mark, words);
}

/** A line that begins with the result of `attributedTo`, preceded by the record's mark unless it already begins with it. */
export function lineWithStatusLabel(record: Attributed, line: string): string {
  const mark = text.marks[record.attribution ?? 'said'];
  const marked =
    mark === undefined || line.startsWith(mark)
      ? line
      : text.markedLine(mark, `${line.charAt(0).toLowerCase()}${line.slice(1)}`);
  const withdrawal = withdrawalOf(record);
  return withdrawal === undefined ? marked : text.marked(withdrawal, marked);
}

/** What the mark of a record means, in one sentence; undefined if the words were said. */
export function statusExplanation(
  { attribution = 'said' }: Attributed,
  { attribution: own }: Pick<typeof quotationText, 'attribution'> = quotationText,
): string | undefined {
  return own.meanings[attribution];
}

/** The words to print before the names of a record’s speakers, and before the name of the real author. */
export function attributionWords({ attribution = 'said' }: Attributed): {
  readonly to: string;
  readonly by: string;
} {
  return text.who[attribution];
}

/**
 * Who words are attributed to: “Ada Lee”, “Misattributed to Ada Lee; words of Ben Gray”, “Ada Lee or Ben Gray”.
 * @param names the names of the speakers
 * @param author the name of the real author, if known to be somebody else
 */
export function attributedTo(
  record: Attributed & Pick<QuoteData, 'one-of-speakers'>,
  names: readonly string[],
  author?: string,
): string {
  const { to, by } = attributionWords(record);
  const speakers = record['one-of-speakers'] ? joinAlternatives(names) : joinNames(names);
  return `${to}${speakers}${author === undefined ? '' : `${text.between}${by}${author}`}`;
}
