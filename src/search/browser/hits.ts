import { contentWords } from '../stop-words.ts';
import type { PagefindFragment, PagefindIndex, PagefindResult } from './pagefind.ts';

/** A quotation that was found. */
export interface Hit {
  /** The name of its fragment, which says which quotation it is: see `parseResultId`. */
  readonly id: string;
  /** The indexes of the matched words in its content. */
  readonly matches: ReadonlySet<number>;
  readonly data: () => Promise<PagefindFragment>;
}

/** How many words of a query are searched one by one: the longest, which are the most distinctive. */
const MAX_WORDS = 12;

/** The words of a query that are searched one by one, in order and without repetitions. */
export function distinctiveWords(words: readonly string[]): readonly string[] {
  const distinct = [...new Set(contentWords(words))];
  const longest = distinct.toSorted((a, b) => b.length - a.length).slice(0, MAX_WORDS);
  return distinct.filter((word) => longest.includes(word));
}

/** Finds records with these words in a row, whatever their endings. */
export async function searchPhrase(
  index: PagefindIndex,
  words: readonly string[],
): Promise<readonly PagefindResult[]> {
  return (await index.search(`"${words.join(' ')}"`)).results;
}

/** Merges the results of several searches: each quotation once, in the order in which they first occur. */
export function mergeResults(lists: readonly (readonly PagefindResult[])[]): Hit[] {
  const hits = new Map<string, Hit & { readonly matches: Set<number> }>();
  for (const { id, words, data } of lists.flat()) {
    const hit = hits.get(id);
    if (hit === undefined) hits.set(id, { id, data, matches: new Set(words) });
    else for (const word of words) hit.matches.add(word);
  }
  return [...hits.values()];
}
