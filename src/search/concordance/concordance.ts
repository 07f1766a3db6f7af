import type { ListPage } from '../../archive/pagination.ts';
import type { Quote } from '../../archive/records.ts';
import { keywords, type Keyword } from './keywords.ts';

/** The keywords that begin with one letter. */
export interface ConcordanceLetter {
  /** In upper case. */
  readonly letter: string;
  /** What represents it in addresses: the letter itself if it is Latin, otherwise its code point. */
  readonly slug: string;
  readonly pages: readonly ListPage<Keyword>[];
}

/** The maximum number of lines on a page, so that pages do not grow with the archive. */
const LINES_PER_PAGE = 1000;

const cache = new WeakMap<readonly Quote[], readonly ConcordanceLetter[]>();

/** The keywords of quotations by their first letter, in alphabetical order. Computed once for each list of quotations. */
export function concordance(quotes: readonly Quote[]): readonly ConcordanceLetter[] {
  const cached = cache.get(quotes);
  if (cached) return cached;
  const byLetter = Map.groupBy(keywords(quotes), ({ word: [letter = ''] }) => letter);
  const letters = [...byLetter].map(([letter, group]) => ({
    letter: letter.toUpperCase(),
    slug: slugOf(letter),
    pages: pagesOf(group),
  }));
  cache.set(quotes, letters);
  return letters;
}

function slugOf(letter: string): string {
  return /[a-z]/.test(letter) ? letter : `u${letter.codePointAt(0)?.toString(16)}`;
}

function pagesOf(group: readonly Keyword[]): ListPage<Keyword>[] {
  const pages: Keyword[][] = [];
  let lines = Infinity;
  for (const keyword of group) {
    // A keyword that is only counted takes one line.
    const added = Math.max(1, keyword.occurrences.length);
    lines += added;
    if (lines > LINES_PER_PAGE) {
      pages.push([]);
      lines = added;
    }
    pages.at(-1)?.push(keyword);
  }
  return pages.map((items, index) => ({ number: index + 1, count: pages.length, items }));
}
