/** Text with single spaces, and none before a sign. */
export function plain(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?])/gu, '')
    .trim();
}

/** Those of the texts that a whole does not hold. */
export function missingFrom(whole: string, texts: readonly string[]): string[] {
  return texts.filter((text) => !whole.includes(text));
}
