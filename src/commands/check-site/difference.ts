/** Something that a published site sends differently from how it was built. */
export interface Difference {
  /** The address, from the root of its host. */
  readonly path: string;
  /** What differs: the name of a header, or another part of the response. */
  readonly what: string;
  readonly expected: string;
  /** What came instead; `undefined` for nothing. */
  readonly seen: string | undefined;
}
