/** A part of an article's text, from which excerpts are cut. Each is a file of its bundle. */
export interface ArticlePart {
  readonly title: string;
  readonly href: string;
  /** Its words as Pagefind counts them: between white space, of which the hair spaces part words for the index. */
  readonly text: string;
  /** The section in which the part begins, if it has a heading, and those that begin within the part. */
  readonly sections: readonly Section[];
}

/** A section: the index of its first word in the part, negative if the section begins earlier; its id; and its heading. */
export type Section = readonly [start: number, id: string, heading: string];

/** The path of a part in the folder of its bundle. */
export function partFile(name: string, position: number, part: number): string {
  return `text/${name}/${position}-${part}.json`;
}
