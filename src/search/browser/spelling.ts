import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from '../vocabulary.ts';

/** A word of the index that may have been meant, and how near it is: 1 is the word itself. */
export interface Candidate {
  readonly word: string;
  readonly likeness: number;
}

/** How many candidates a word gets. */
const MOST = 5;

/**
 * The words of the index nearest to one that was typed, the likeliest first: by letters changed, two exchanged
 * neighbors counting as one, then by a first letter kept, then the commoner. Where the word may not be finished,
 * words that it begins count as near.
 */
export function candidates(word: string, vocabulary: Vocabulary, unfinished = false): Candidate[] {
  const reach = word.length < 4 ? 0 : word.length < 8 ? 1.5 : 2.5;
  const found: Candidate[] = [];
  vocabulary.forEach((group, rank) => {
    for (const known of group.split(' ')) {
      const cost = unfinished && known.startsWith(word) ? 0.5 : changes(word, known);
      if (cost > reach) continue;
      const firstKept = known.startsWith(word.charAt(0)) ? 0.05 : 0;
      const likeness = 1 - cost / (word.length + 1) + firstKept + rank / 100;
      found.push({ word: known, likeness: Math.min(likeness, 1) });
    }
  });
  return found.sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1)).slice(0, MOST);
}

function changes(typed: string, known: string): number {
  if (Math.abs(typed.length - known.length) > 2) return Infinity;
  const edits = distance(typed, known);
  return edits === 2 && isExchange(typed, known) ? 1 : edits;
}

/** Whether two words differ by two neighboring letters that changed places. */
function isExchange(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((_, index) => a[index] !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
