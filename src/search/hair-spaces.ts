/** A hair space. Where it is inserted into a page, Pagefind separates words. */
export const HAIR_SPACE = '\u200A';

/** Removes from a text the hair spaces that separate its words for the index. */
export function withoutHairSpaces(text: string): string {
  return text.replaceAll(HAIR_SPACE, '');
}
