/**
 * A text on one line, with slashes for its line breaks: ` / `, and ` // ` for an empty line, as verse is quoted in a sentence
 * (MLA Handbook, 9th edition, 6.36). Other white space becomes one space.
 */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, (space) => {
    const breaks = space.split(/\r\n?|\n/u).length - 1;
    if (breaks === 0) return ' ';
    return breaks === 1 ? ' / ' : ' // ';
  });
}

/** Whether a text has line breaks, which are part of its words. */
export function hasLineBreaks(text: string): boolean {
  return text.includes('\n');
}
