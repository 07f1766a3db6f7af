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
    const edits = areSwapped(a, b) ? 1 : distance(a, b);
    if (edits <= length / 3 && edits < bestDistance) [best, bestDistance] = [candidate, edits];
  }
  return best;
}

/** Whether two names differ only in the order of two adjacent letters. */
function areSwapped(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return a.slice(0, i) + a.charAt(i + 1) + a.charAt(i) + a.slice(i + 2) === b && a !== b;
}
