/** Lines of a file, indented below a remark. */
export const indented = (lines: string): string => `\n${lines}`.replaceAll('\n', '\n      ');

/** What happens without `follows`, which is never guessed. */
export const withoutFollows =
  'Without follows, differences in its words are labeled “Lineage unknown”, and the quotation is not listed among words that were changed.';

/** A new printing as lines of a record's file, and how to record where its words come from. */
export function newPrinting(lines: string): string {
  return `${indented(lines)}\n    If it took the words from another printing, add follows, with the id of that witness, and basis, how you know. ${withoutFollows}`;
}
