import { distance } from 'fastest-levenshtein';

/**
 * The known name most like a misspelled one, or undefined where none is alike.
 * Alike means: at most a third of the longer name's letters differ (Levenshtein distance), or two neighbors have changed
 * places; case does not count.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of known) {
    const length = Math.max(candidate.length, name.length);
    if (Math.abs(candidate.length - name.length) > length / 3) continue;
    const [a, b] = [name.toLowerCase(), candidate.toLowerCase()];
    const d = areSwapped(a, b) ? 1 : distance(a, b);
    if (d <= length / 3 && d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/** Whether two names are the same but for two neighboring letters. */
function areSwapped(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b && a !== b;
}

/** “did you mean x?” for a fix, or the fallback where no known name is alike. */
export function didYouMean(name: string, known: Iterable<string>, fallback: string): string {
  const candidate = nearest(name, known);
  return candidate === undefined ? fallback : `did you mean “${candidate}”?`;
}
