/** Lines of a file, below a remark. */
export const indented = (lines: string): string => `\n${lines}`.replaceAll('\n', '\n      ');

/** What a printing loses without `follows`, for which nothing is guessed. */
export const withoutFollows =
  'Without follows, other words in it have the label “Lineage unknown”, and the quotation is not in the list of words that were changed.';

/** A new printing, as the file of a record takes it, and what the editor may know of it. */
export function newPrinting(lines: string): string {
  return `${indented(lines)}\n    If it has the words from another printing, add follows, with the id of that witness, and basis, how you know. ${withoutFollows}`;
}
