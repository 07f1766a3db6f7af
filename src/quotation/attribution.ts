import { joinAlternatives, joinNames } from '../interface/list.ts';
import { separator } from '../interface/separator.ts';
import { quotationText } from '../interface/strings.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { Attributed } from './said.ts';

const text = quotationText.attribution;

/**
 * The mark that a record carries wherever it is shown or listed. It says that the record was withdrawn, that its words were
 * never said or may not have been, or both. Undefined if the words were said and the record is not withdrawn.
 */
export function statusLabel(record: Attributed): string | undefined {
  const marks = [withdrawalOf(record), text.marks[record.attribution ?? 'said']];
  return marks.filter((mark) => mark !== undefined).join(separator) || undefined;
}

function withdrawalOf({ status }: Attributed): string | undefined {
  return status === 'withdrawn' ? quotationText.withdrawn : undefined;
}

/** Puts a record's mark, if it has one, before its words. */
export function withStatusLabel(record: Attributed, words: string): string {
  const mark = statusLabel(record);
  return mark === undefined ? words : text.marked(mark, words);
}

/** Puts a record's mark before a line that begins with the result of `attributedTo`, unless the line already has the mark. */
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
  { attribution: texts }: Pick<typeof quotationText, 'attribution'> = quotationText,
): string | undefined {
  return texts.meanings[attribution];
}

/** What to print before the names of a record’s speakers, and before the name of the real author. */
export function attributionWords({ attribution = 'said' }: Attributed): {
  readonly to: string;
  readonly by: string;
} {
  return text.who[attribution];
}

/**
 * Says to whom words are attributed: “Ada Lee”, “Misattributed to Ada Lee; words of Ben Gray”, “Ada Lee or Ben Gray”.
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
