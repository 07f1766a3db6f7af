/** A difference between what a published site sends and what it should send. */
export interface Difference {
  /** The path of the address, from the root of its host; for a redirect, the whole address. */
  readonly path: string;
  /** What differs: the name of a header, or another part of the response. */
  readonly property: string;
  readonly expected: string;
  /** What the site sent instead; `undefined` if nothing. */
  readonly actual: string | undefined;
}
