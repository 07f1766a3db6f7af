/** How to fix a name that is not known: the nearest known name, or else the fallback. */
export function didYouMean(nearest: string | undefined, fallback: string): string {
  return nearest === undefined ? fallback : `did you mean “${nearest}”?`;
}
