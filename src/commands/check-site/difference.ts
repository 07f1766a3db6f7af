/** A difference between what a published site sends and what was built. */
export interface Difference {
  /** The path of the address, from the root of its host. */
  readonly path: string;
  /** What differs: the name of a header, or another part of the response. */
  readonly property: string;
  readonly expected: string;
  /** What the site sent instead; `undefined` for nothing. */
  readonly actual: string | undefined;
}
