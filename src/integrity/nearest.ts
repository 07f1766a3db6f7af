import { distance } from 'fastest-levenshtein';

/**
 * The known name most like a misspelled one, or undefined where none is alike.
 * Alike means: at most a third of the longer name's letters differ (Levenshtein distance); case does not count.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of known) {
    const length = Math.max(candidate.length, name.length);
    if (Math.abs(candidate.length - name.length) > length / 3) continue;
    const d = distance(name.toLowerCase(), candidate.toLowerCase());
    if (d <= length / 3 && d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/** “did you mean x?” for a fix, or the fallback where no known name is alike. */
export function didYouMean(name: string, known: Iterable<string>, fallback: string): string {
  const candidate = nearest(name, known);
  return candidate === undefined ? fallback : `did you mean “${candidate}”?`;
}
