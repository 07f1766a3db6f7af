/** A paragraph of a text, and the offset at which it begins. */
export interface Block {
  readonly text: string;
  readonly start: number;
}

/** Splits a text into its paragraphs, which are separated by blank lines. */
export function blocksOf(text: string): Block[] {
  return [...text.matchAll(/\S(?:(?!\n[^\S\n]*\n)[\s\S])*/gu)].map(({ 0: block, index }) => ({
    text: block,
    start: index,
  }));
}
