/** A hair space. Inserted into a page, it makes Pagefind separate words there. */
export const PART = '\u200A';

/** A text without the hair spaces that separate its words for the index. */
export function withoutPartedWords(text: string): string {
  return text.replaceAll(PART, '');
}
