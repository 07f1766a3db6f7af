/** Lines of a file, below a remark. */
export const indented = (lines: string): string => `\n${lines}`.replaceAll('\n', '\n      ');

/** What a printing lacks without `follows`, which is never guessed. */
export const withoutFollows =
  'Without follows, other words in it have the label “Lineage unknown”, and the quotation is not in the list of words that were changed.';

/** A new printing as lines of a record's file, and how to say where it has its words from. */
export function newPrinting(lines: string): string {
  return `${indented(lines)}\n    If it has the words from another printing, add follows, with the id of that witness, and basis, how you know. ${withoutFollows}`;
}
