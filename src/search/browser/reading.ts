import { foldedWords } from '../search-words.ts';
import { isContentWord } from '../stop-words.ts';
import { findConcepts, namedConcepts } from './concepts.ts';
import type { TypedDate } from './date-in-query.ts';
import { mergeHits, searchPhrase } from './hits.ts';
import { parseQuery, type Query } from './query.ts';
import {
  findExactly,
  findNearest,
  findQuotations,
  type FoundQuotations,
} from './quotation-search.ts';
import type { SearchData } from './search-data.ts';
import { findSubject, namedTopics, type Subject } from './subject.ts';

/** The quotations found for what a reader typed, and how it was interpreted. */
export interface Reading extends Omit<FoundQuotations, 'terms'> {
  /** The date by which the quotations were filtered, and the words that name it, as typed. */
  readonly date?: TypedDate | undefined;
  /** Other names of the concepts in the query, which were also searched for. */
  readonly alsoSearched: readonly string[];
  /** What a speaker said on a topic, if the query asks for that; these quotations come first. */
  readonly subject?: Subject | undefined;
}

/** The maximum number of terms in a query that is interpreted. A longer one is taken to be a passage. */
const MAX_TERMS = 6;

/** Interprets what was typed, and finds quotations by its date, by its words and by other names of its concepts. */
export async function readQuery(text: string, data: SearchData): Promise<Reading> {
  return (await readDate(text, data)) ?? (await readWords(parseQuery(text), data));
}

/** The quotations with the rest of a query's words: those said or printed on its date, then those that name the date. */
async function readDate(text: string, data: SearchData): Promise<Reading | undefined> {
  // Every date has a year in digits.
  if (data.total === 0 || !/\p{N}/u.test(text)) return undefined;
  const { dateInQuery, spanOf } = await import('./date-in-query.ts');
  const dated = dateInQuery(text);
  if (dated === undefined) return undefined;
  const { date, typed, rest } = dated;
  const others = foldedWords(rest).some(isContentWord)
    ? await readWords(parseQuery(rest), data)
    : undefined;
  const [onDate, namingDate] = await Promise.all([
    data
      .facets()
      .then(async (facets) =>
        facets.within(others?.hits ?? (await data.allQuotations()), spanOf(date)),
      ),
    searchPhrase(data.index, foldedWords(typed)),
  ]);
  if (onDate.length === 0) return undefined;
  const ids = others && new Set(others.hits.map(({ id }) => id));
  const named = namingDate.filter(({ id }) => ids?.has(id) ?? true);
  return {
    hits: mergeHits([onDate, named]),
    match: others?.match ?? 'all',
    corrections: others?.corrections ?? new Map(),
    alsoSearched: others?.alsoSearched ?? [],
    date: { ...date, typed },
  };
}

async function readWords(query: Query, data: SearchData): Promise<Reading> {
  const isShort = query.terms.length > 0 && query.terms.length <= MAX_TERMS;
  const isInterpreted = isShort && query.phrases.length === 0 && data.total > 0;
  if (!isInterpreted) return { ...(await findQuotations(query, data)), alsoSearched: [] };
  const found = await findExactly(query, data);
  const { subjects } = data;
  const named = namedConcepts(query.words, subjects.concepts);
  const topics = namedTopics(query.words, subjects.topics, named);
  const [concepts, subject] = await Promise.all([
    named.length > 0 ? findConcepts(named, found.terms) : { hits: [], names: [] },
    findSubject(query, topics, subjects.speakers),
  ]);
  const hits = mergeHits([found.hits, concepts.hits]);
  const first = hits.filter(({ id }) => subject?.hits.some((hit) => hit.id === id));
  const all = mergeHits([first, subject?.hits ?? [], hits]);
  if (all.length === 0) return { ...(await findNearest(found, data)), alsoSearched: [] };
  return {
    hits: all,
    match: 'all',
    corrections: new Map(),
    alsoSearched: concepts.names,
    subject,
  };
}
