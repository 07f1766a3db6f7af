import type { PagefindFragment, TermIndex, PagefindResult } from './pagefind.ts';

/** A quotation that was found. */
export interface Hit {
  /** The name of its fragment, which identifies the quotation: see `parseResultId`. */
  readonly id: string;
  /** The indexes of the matched words in its content. */
  readonly matches: ReadonlySet<number>;
  readonly data: () => Promise<PagefindFragment>;
}

/** Finds records with these words as a phrase, whatever their English or Russian endings. */
export async function searchPhrase(index: TermIndex, words: readonly string[]): Promise<Hit[]> {
  return hitsOf((await index.search(`"${words.map(index.term).join(' ')}"`)).results);
}

/**
 * Finds records with all these words, best first. A word matches all words that begin with it; one that is not in the index
 * matches the longest word that it begins with.
 */
export async function searchBeginnings(index: TermIndex, words: readonly string[]): Promise<Hit[]> {
  return hitsOf((await index.search(words.map(index.term).join(' '))).results);
}

/** Turns the results of a search into hits. */
export function hitsOf(results: readonly PagefindResult[]): Hit[] {
  return results.map(({ id, words, data }) => ({ id, matches: new Set(words), data }));
}

/** Merges lists of hits: each hit once, in order of first occurrence, with all its matches. */
export function mergeHits(lists: readonly (readonly Hit[])[]): Hit[] {
  const merged = new Map<string, Hit & { readonly matches: Set<number> }>();
  for (const { id, matches, data } of lists.flat()) {
    const hit = merged.get(id);
    if (hit === undefined) merged.set(id, { id, data, matches: new Set(matches) });
    else for (const match of matches) hit.matches.add(match);
  }
  return [...merged.values()];
}
