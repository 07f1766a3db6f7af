/** A part of an article's text, to cut excerpts from. Each part is a file in the article's bundle. */
export interface ArticlePart {
  readonly title: string;
  readonly href: string;
  /** Its words as Pagefind counts them: separated by white space, including the hair spaces added for the index. */
  readonly text: string;
  /** The section that the part begins in, if it has a heading, and the sections that begin within the part. */
  readonly sections: readonly Section[];
}

/** A section: the index of its first word in the part, negative if the section begins earlier; its id; and its heading. */
export type Section = readonly [start: number, id: string, heading: string];

/** The path of a part, relative to the folder of its bundle. */
export function partFile(name: string, position: number, part: number): string {
  return `text/${name}/${position}-${part}.json`;
}
