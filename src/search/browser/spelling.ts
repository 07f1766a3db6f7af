import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from '../vocabulary.ts';

/** A word of the index that a reader may have meant, and how similar it is: 1 is the word itself. */
export interface Candidate {
  readonly word: string;
  readonly likeness: number;
}

/** How many candidates a word has at most. */
const LIMIT = 5;

/**
 * The words of the index most similar to one that was typed, most likely first: by the number of letters changed, two
 * exchanged neighbors counting as one change; then those with the same first letter; then the more frequent.
 * @param isUnfinished whether the reader may still be typing, so that words with this beginning count as similar
 */
export function candidates(
  word: string,
  vocabulary: Vocabulary,
  isUnfinished = false,
): Candidate[] {
  const maxCost = word.length < 4 ? 0 : word.length < 8 ? 1.5 : 2.5;
  const found: Candidate[] = [];
  for (const [frequency, group] of vocabulary.entries())
    for (const known of group.split(' ')) {
      const cost = isUnfinished && known.startsWith(word) ? 0.5 : changes(word, known);
      if (cost > maxCost) continue;
      const sameFirstLetter = known.startsWith(word.charAt(0)) ? 0.05 : 0;
      const likeness = 1 - cost / (word.length + 1) + sameFirstLetter + frequency / 100;
      found.push({ word: known, likeness: Math.min(likeness, 1) });
    }
  return found
    .sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1))
    .slice(0, LIMIT);
}

function changes(typed: string, known: string): number {
  if (Math.abs(typed.length - known.length) > 2) return Infinity;
  const edits = distance(typed, known);
  return edits === 2 && isTransposition(typed, known) ? 1 : edits;
}

/** Whether two words differ only in two neighboring letters that are exchanged. */
function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((_, index) => a[index] !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
