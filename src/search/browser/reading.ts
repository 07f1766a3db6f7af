import { foldedWords } from '../search-words.ts';
import { isContentWord } from '../stop-words.ts';
import { findConcepts, namedConcepts } from './concepts.ts';
import { dateInQuery, spanOf, type TypedDate } from './date-in-query.ts';
import { mergeHits, searchPhrase, type Hit } from './hits.ts';
import { parseQuery, type Query } from './query.ts';
import { findQuotations, type FoundQuotations } from './quotation-search.ts';
import type { SearchData } from './search-data.ts';
import { findSubject, namedTopics, type Subject } from './subject.ts';

/** The quotations found for what a reader typed, and how that was read. */
export interface Reading extends Omit<FoundQuotations, 'terms'> {
  /** The date by which they were filtered, and its words as they were typed. */
  readonly date?: TypedDate | undefined;
  /** Other names of what was searched for, which were searched as well. */
  readonly alsoSearched: readonly string[];
  /** What a speaker said on a topic, where that was asked for; these quotations are first. */
  readonly subject?: Subject | undefined;
}

/** The most terms of a query that is read for what it is about: a longer one is a passage. */
const LONGEST = 6;

/** Reads what was typed, and finds quotations: by a date that it names, by other names of what it names, by its words. */
export async function readQuery(text: string, data: SearchData): Promise<Reading> {
  return (await readDate(text, data)) ?? (await readWords(parseQuery(text), data));
}

/** The quotations said or printed at the date that a query names and having its other words, and those that name the date. */
async function readDate(text: string, data: SearchData): Promise<Reading | undefined> {
  const dated = dateInQuery(text);
  if (dated === undefined || data.total === 0) return undefined;
  const { date, typed, rest } = dated;
  const others = foldedWords(rest).some(isContentWord)
    ? await readWords(parseQuery(rest), data)
    : undefined;
  const [then, naming] = await Promise.all([
    data
      .facets()
      .then(async (facets) =>
        facets.within(others?.hits ?? (await data.allQuotations()), spanOf(date)),
      ),
    searchPhrase(data.index, foldedWords(typed)),
  ]);
  if (then.length === 0) return undefined;
  const ids = others && new Set(others.hits.map(({ id }) => id));
  const named = naming.filter(({ id }) => ids?.has(id) ?? true);
  return {
    hits: mergeHits([then, named]),
    match: others?.match ?? 'all',
    corrections: others?.corrections ?? new Map(),
    alsoSearched: others?.alsoSearched ?? [],
    date: { ...date, typed },
  };
}

async function readWords(query: Query, data: SearchData): Promise<Reading> {
  const isShort = query.terms.length > 0 && query.terms.length <= LONGEST;
  const isRead = isShort && query.phrases.length === 0 && data.total > 0;
  const [found, subjects] = await Promise.all([
    findQuotations(query, data),
    // Where it cannot be loaded, the words still find.
    isRead ? data.subjects().catch(() => undefined) : undefined,
  ]);
  const words = { ...found, alsoSearched: [] };
  if (subjects === undefined) return words;
  const named = namedConcepts(query.words, subjects.concepts);
  const topics = namedTopics(query.words, subjects.topics, named);
  const [concepts, subject] = await Promise.all([
    named.length > 0 ? findConcepts(data.index, named, found.terms) : { hits: [], names: [] },
    findSubject(query, topics, data.index, data.facets),
  ]);
  const exact: readonly Hit[] = found.match === 'all' ? found.hits : [];
  const hits = mergeHits([exact, concepts.hits]);
  const first = hits.filter(({ id }) => subject?.hits.some((hit) => hit.id === id));
  const all = mergeHits([first, subject?.hits ?? [], hits]);
  if (all.length === 0) return words;
  return {
    hits: all,
    match: 'all',
    corrections: new Map(),
    alsoSearched: concepts.names,
    subject,
  };
}
