import { distance } from 'fastest-levenshtein';

/**
 * The known name most similar to a misspelled one, or undefined if none is similar. Names are similar if their Levenshtein
 * distance is at most a third of the length of the longer one, or if they differ only in two adjacent letters that are
 * swapped. Case is ignored.
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

/** Whether two names differ only in the order of two adjacent letters. */
function areSwapped(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b && a !== b;
}
