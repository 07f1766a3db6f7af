import { contentWords } from '../stop-words.ts';
import type { PagefindFragment, PagefindIndex, PagefindResult } from './pagefind.ts';

/** A quotation that was found. */
export interface Hit {
  /** The name of its fragment, which tells its place. */
  readonly id: string;
  /** Places in its content of the words that were found. */
  readonly places: ReadonlySet<number>;
  readonly data: () => Promise<PagefindFragment>;
}

/** Most words of a query that are searched word by word: the longest, which tell most. */
const MOST_WORDS = 12;

/** The words of a query that are searched word by word, in order and once each. */
export function searchedWords(words: readonly string[]): readonly string[] {
  const distinct = [...new Set(contentWords(words))];
  const longest = distinct.toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  return distinct.filter((word) => longest.includes(word));
}

/** What has these words in a row, with whatever endings. */
export async function exactly(
  index: PagefindIndex,
  words: readonly string[],
): Promise<readonly PagefindResult[]> {
  return (await index.search(`"${words.join(' ')}"`)).results;
}

/** The results of several searches, each quotation once, in the order they first come. */
export function merged(lists: readonly (readonly PagefindResult[])[]): Hit[] {
  const hits = new Map<string, Hit & { readonly places: Set<number> }>();
  for (const { id, words, data } of lists.flat()) {
    const hit = hits.get(id);
    if (hit === undefined) hits.set(id, { id, data, places: new Set(words) });
    else for (const place of words) hit.places.add(place);
  }
  return [...hits.values()];
}
