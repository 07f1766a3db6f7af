import type { Quote } from '../../archive/records.ts';
import { searchedPassages, type SearchedPassage } from '../quotation-summary.ts';
import { searchWords } from '../search-words.ts';
import { isContentWord } from '../stop-words.ts';

/** A distinctive word of quotations, as in the keyword index of a dictionary of quotations. */
export interface Keyword {
  /** In the form in which it is searched. */
  readonly word: string;
  /** As it is printed; in lower case if it is printed that way anywhere. */
  readonly printed: string;
  /** The number of quotations that have it. */
  readonly count: number;
  /** Its first occurrence in each of them, by date; empty if there are more quotations than a reader would go through. */
  readonly occurrences: readonly Occurrence[];
}

export interface Occurrence {
  readonly quote: Quote;
  readonly passage: SearchedPassage;
  /** Offsets in the passage, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A keyword that is being counted. */
interface Found {
  readonly word: string;
  printed: string;
  count: number;
  occurrences: Occurrence[];
}

/** A word that occurs in more quotations than this is only counted. */
const MAX_OCCURRENCES = 20;

/**
 * The keywords of quotations, from their words, our translations and their originals, except words of fewer than three
 * letters, stop words and numbers.
 * @param quotes by date
 * @returns the keywords in alphabetical order
 */
export function keywords(quotes: readonly Quote[]): readonly Keyword[] {
  const found = new Map<string, Found>();
  for (const quote of quotes)
    for (const [word, occurrence] of firstOccurrences(quote)) {
      const printed = occurrence.passage.text.slice(occurrence.start, occurrence.end);
      const keyword = found.get(word) ?? { word, printed, count: 0, occurrences: [] };
      if (printed === printed.toLowerCase()) keyword.printed = printed;
      found.set(word, keyword);
      keyword.count += 1;
      if (keyword.count > MAX_OCCURRENCES) keyword.occurrences = [];
      else keyword.occurrences.push(occurrence);
    }
  return [...found.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
}

function firstOccurrences(quote: Quote): ReadonlyMap<string, Occurrence> {
  const { text, language, gloss, original } = quote;
  const occurrences = new Map<string, Occurrence>();
  const words = { text, language };
  for (const passage of searchedPassages({ words, gloss, original, printings: [] }))
    for (const { text: word, start, end } of searchWords(passage.text))
      if (!occurrences.has(word) && /^\p{L}{3,}$/u.test(word) && isContentWord(word))
        occurrences.set(word, { quote, passage, start, end });
  return occurrences;
}
