/**
 * The words of a date, without a place to break a line after the full stop of an ordinal: `7.` alone would end a sentence
 * (DIN 5008). It is for pages, since other programs may search the words for plain spaces.
 */
export function unbroken(words: string): string {
  return words.replaceAll(/(?<=\d\.) (?=\p{L})/gu, '\u00A0');
}
