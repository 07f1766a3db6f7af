/** Normalizes a text to single spaces, with none before punctuation. */
export function plain(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?])/gu, '')
    .trim();
}

/** The texts that a whole does not contain. */
export function missingFrom(whole: string, texts: readonly string[]): string[] {
  return texts.filter((text) => !whole.includes(text));
}
