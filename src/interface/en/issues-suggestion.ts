/** How to fix an unknown name: suggests the nearest known one, or gives the fallback if there is none. */
export function didYouMean(nearest: string | undefined, fallback: string): string {
  return nearest === undefined ? fallback : `did you mean “${nearest}”?`;
}
