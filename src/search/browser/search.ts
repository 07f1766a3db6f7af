import { placesOf, writingsOf } from '../concept-names.ts';
import { markedPassages, type QuotationSummary } from '../quotation-summary.ts';
import { findArticles } from './article-search.ts';
import { applyCorrections } from './correction.ts';
import { hasFilters } from './filters.ts';
import { articlesBeside } from './first-results.ts';
import type { Hit } from './hits.ts';
import type {
  ArticleAnswer,
  QuotationAnswer,
  QuotationHit,
  SearchConfig,
  SearchRequest,
} from './messages.ts';
import { parseQuery } from './query.ts';
import { quotationHit } from './quotation-hit.ts';
import { readQuery, type Reading } from './reading.ts';
import { openSearchData, type SearchData } from './search-data.ts';

/** An open search. */
export interface Search {
  readonly quotations: (request: SearchRequest) => Promise<QuotationAnswer>;
  /** To be called after `quotations` with the same request, whose spelling corrections it uses. */
  readonly articles: (request: SearchRequest) => Promise<ArticleAnswer>;
}

/**
 * Opens the search.
 * @throws if Pagefind's program cannot be loaded or cannot run
 */
export async function openSearch(config: SearchConfig): Promise<Search> {
  const data = await openSearchData(config);
  const find = rememberLast((text) => readQuery(text, data));
  return {
    quotations: async (request) => answerQuotations(request, await find(request.text), data),
    articles: async ({ text }) => {
      if (data.articleTotal === 0) return { total: 0, hits: [] };
      const { corrections, hits } = await find(text);
      const query = parseQuery(applyCorrections(text, corrections));
      return findArticles(query, await data.articleIndex(), articlesBeside(hits.length));
    },
  };
}

/** Keeps what was found for the last text: more results, another order and other filters do not need a new search. */
function rememberLast(
  find: (text: string) => Promise<Reading>,
): (text: string) => Promise<Reading> {
  let last: { readonly text: string; readonly found: Promise<Reading> } | undefined;
  return (text) => {
    if (last?.text !== text) {
      last = { text, found: find(text) };
      last.found.catch(() => (last = undefined));
    }
    return last.found;
  };
}

async function answerQuotations(
  { text, filters, order, count, choices }: SearchRequest,
  { hits, match, corrections, date, alsoSearched, subject }: Reading,
  data: SearchData,
): Promise<QuotationAnswer> {
  const isFiltered = hasFilters(filters);
  // Filters without words search all quotations.
  const isBrowsing = parseQuery(text).words.length === 0;
  const candidates = isBrowsing && (isFiltered || choices) ? await data.allQuotations() : hits;
  // Without words or filters there are no results, only the choices that the filters offer.
  const unfiltered = isBrowsing && !isFiltered ? [] : candidates;
  const passing = isFiltered
    ? await (await data.facets()).passing(unfiltered, filters)
    : unfiltered;
  const isByDate = (isBrowsing || order === 'newest') && passing.length > 0;
  const ordered = isByDate ? await (await data.facets()).newestFirst(passing) : passing;
  return {
    total: passing.length,
    unfiltered: unfiltered.length,
    hits: await Promise.all(ordered.slice(0, count).map((hit) => loadHit(hit, alsoSearched))),
    match,
    missing: data.missing,
    date,
    alsoSearched,
    subject: subject && {
      speaker: subject.speaker,
      topic: subject.topic,
      count: subject.hits.length,
    },
    correction: corrections.size > 0 ? applyCorrections(text, corrections) : undefined,
    choices: choices ? await (await data.facets()).choices(candidates, filters) : undefined,
  };
}

/**
 * Loads what a result shows of a quotation.
 * @param names other names of concepts, which were also searched for and are marked as well
 */
async function loadHit({ matches, data }: Hit, names: readonly string[]): Promise<QuotationHit> {
  const { filters, content } = await data();
  const terms = content.split(' ');
  const places = names.flatMap((name) => placesOf(writingsOf(name), terms));
  // Written by write-bundles.ts.
  const quotation = JSON.parse(filters['shown']?.[0] ?? '') as QuotationSummary;
  return quotationHit(quotation, markedPassages(quotation, new Set([...matches, ...places])));
}
