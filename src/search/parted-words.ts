/** A hair space: where it is put into a page, Pagefind parts words. */
export const PART = '\u200A';

/** A text without the hair spaces that part its words for the index. */
export function withoutPartedWords(text: string): string {
  return text.replaceAll(PART, '');
}
