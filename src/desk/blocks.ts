/** A paragraph of a text, and where it begins in it. */
export interface Block {
  readonly text: string;
  readonly start: number;
}

/** The paragraphs of a text, which empty lines part. */
export function blocksOf(text: string): Block[] {
  return [...text.matchAll(/\S(?:(?!\n[^\S\n]*\n)[\s\S])*/gu)].map(({ 0: block, index }) => ({
    text: block,
    start: index,
  }));
}
