/**
 * Keeps a line from breaking after the period of an ordinal in a date, where `7.` would seem to end a sentence (DIN 5008).
 * For pages only, since other programs may search the words for plain spaces.
 */
export function nonBreaking(words: string): string {
  return words.replaceAll(/(?<=\d\.) (?=\p{L})/gu, '\u00A0');
}
