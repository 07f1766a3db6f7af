import type { Quote } from '../../archive/records.ts';
import type { ListPage } from '../../archive/pagination.ts';
import { sections, type Section } from '../shown-quotation.ts';
import { isContentWord } from '../stop-words.ts';
import { searchWords } from '../search-words.ts';

/** A word of quotations, as dictionaries of quotations have them in their index. */
export interface Keyword {
  /** Folded, as the search knows it. */
  readonly word: string;
  /** How many quotations have it. */
  readonly count: number;
  /** A place in each of them, by date; none where there are more than a reader would go through. */
  readonly places: readonly ConcordancePlace[];
}

export interface ConcordancePlace {
  readonly quote: Quote;
  readonly passage: Section;
  /** Offsets in the passage, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The words that begin with one letter. */
export interface ConcordanceLetter {
  /** In upper case. */
  readonly letter: string;
  /** What stands for it in addresses: itself where it is Latin, else its place in Unicode. */
  readonly slug: string;
  readonly pages: readonly ListPage<Keyword>[];
}

/** A word that stands in more quotations than this tells none of them. */
const MOST_PLACES = 20;

/** Places on one page, so that no page grows with the archive. */
const PLACES_A_PAGE = 1000;

const known = new WeakMap<readonly Quote[], readonly ConcordanceLetter[]>();

/**
 * The words of some quotations by letter, in alphabetical order: in their text, our English for it and their original.
 * Without words of fewer than three letters, those that are in every other sentence, and numbers. The same list is
 * gone through once.
 */
export function concordance(quotes: readonly Quote[]): readonly ConcordanceLetter[] {
  const before = known.get(quotes);
  if (before) return before;
  const keywords = [...keywordsOf(quotes).values()].sort((a, b) => (a.word < b.word ? -1 : 1));
  const byLetter = Map.groupBy(keywords, ({ word }) => firstLetter(word));
  const letters = [...byLetter].map(([letter, ofLetter]) => ({
    letter: letter.toUpperCase(),
    slug: slugOf(letter),
    pages: pagesOf(ofLetter),
  }));
  known.set(quotes, letters);
  return letters;
}

/** A word in its context: exactly what stands in the passage, and whether more stands before and after it. */
export interface KeywordContext {
  readonly isCutBefore: boolean;
  readonly before: string;
  readonly word: string;
  readonly after: string;
  readonly isCutAfter: boolean;
}

/** A place with up to four words on either side of it. */
export function inContext({ passage: { text }, start, end }: ConcordancePlace): KeywordContext {
  const words = searchWords(text);
  const first = words.filter((word) => word.end <= start).at(-4)?.start ?? 0;
  const last = words.filter((word) => word.start >= end)[3]?.end ?? text.length;
  const isCutBefore = words.some((word) => word.end <= first);
  const isCutAfter = words.some((word) => word.start >= last);
  return {
    isCutBefore,
    before: text.slice(isCutBefore ? first : 0, start),
    word: text.slice(start, end),
    after: text.slice(end, isCutAfter ? last : undefined),
    isCutAfter,
  };
}

function keywordsOf(quotes: readonly Quote[]): ReadonlyMap<string, Keyword> {
  const keywords = new Map<string, { word: string; count: number; places: ConcordancePlace[] }>();
  for (const quote of quotes) {
    const found = new Set<string>();
    for (const passage of passagesOf(quote))
      for (const { text: word, start, end } of searchWords(passage.text)) {
        if (found.has(word) || !/^\p{L}{3,}$/u.test(word) || !isContentWord(word)) continue;
        found.add(word);
        const keyword = keywords.get(word) ?? { word, count: 0, places: [] };
        keywords.set(word, keyword);
        keyword.count += 1;
        if (keyword.count > MOST_PLACES) keyword.places = [];
        else keyword.places.push({ quote, passage, start, end });
      }
  }
  return keywords;
}

function passagesOf({ text, language, gloss, original }: Quote): readonly Section[] {
  return sections({ words: { text, language }, gloss, original, printings: [] });
}

function pagesOf(keywords: readonly Keyword[]): ListPage<Keyword>[] {
  const pages: Keyword[][] = [];
  let places = Infinity;
  for (const keyword of keywords) {
    const weight = Math.max(1, keyword.places.length);
    places += weight;
    if (places > PLACES_A_PAGE) {
      pages.push([]);
      places = weight;
    }
    pages.at(-1)?.push(keyword);
  }
  return pages.map((items, index) => ({ number: index + 1, count: pages.length, items }));
}

function slugOf(letter: string): string {
  return /[a-z]/.test(letter) ? letter : `u${letter.codePointAt(0)?.toString(16)}`;
}

function firstLetter(word: string): string {
  const [letter = ''] = word;
  return letter;
}
