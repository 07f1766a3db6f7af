import type { Facets } from '../facets.ts';
import { markedSections, type ShownQuotation } from '../shown.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { findArticles } from './article-search.ts';
import { facetFilter, type FacetFilter } from './facet-filter.ts';
import type { ArticleAnswer, Place, QuotationAnswer, QuotationHit, Request } from './messages.ts';
import type { PagefindIndex, PagefindProgram } from './pagefind.ts';
import { parseQuery } from './query.ts';
import { corrected, findQuotations, type Found, type Hit } from './quotation-search.ts';

/** The search, opened on its bundles. Everything beside the program and the index is loaded when first needed. */
export interface Search {
  readonly quotations: (request: Request) => Promise<QuotationAnswer>;
  /** To be asked after the quotations of the same request. */
  readonly articles: (request: Request) => Promise<ArticleAnswer>;
}

/**
 * Opens the search.
 * @throws where the program cannot be loaded, and at the first question where it cannot run
 */
export async function openSearch({ folder, total }: Place): Promise<Search> {
  // The address is the built site's, which the bundler does not know.
  const program = (await import(/* @vite-ignore */ `${folder}quotes/pagefind.js`)) as PagefindProgram;
  const index = program.createInstance({ basePath: `${folder}quotes/` });
  const articleIndex = once(() =>
    program.createInstance({ basePath: `${folder}articles/`, excerptEllipsis: '…' }),
  );
  const vocabulary = once(() => fetched<Vocabulary>(`${folder}words.json`));
  const facets = once(() => fetched<Facets>(`${folder}facets.json`));
  const filter = once(async () => facetFilter(await facets()));
  const everything = once(() => allQuotations(index));
  /** The last text and what was searched for it, so that filters and more results cost no new search. */
  let last: { readonly text: string; readonly found: Promise<Found> } | undefined;

  const found = (text: string): Promise<Found> => {
    if (last?.text === text) return last.found;
    const query = parseQuery(text);
    const found = findQuotations(query, { index, total, vocabulary });
    last = { text, found };
    return found;
  };

  return {
    quotations: async ({ text, filters, order, count, choices }) => {
      const hasText = parseQuery(text).words.length > 0;
      const isNarrowed = Object.values(filters).some((value) => value !== undefined);
      const { hits, how, corrections }: Found =
        hasText || !isNarrowed
          ? await found(text)
          : { hits: await everything(), how: 'all', corrections: new Map() };
      const isSorted = order === 'newest' || !hasText;
      const by = isNarrowed || isSorted || choices ? await filter() : undefined;
      const kept = by && isNarrowed ? hits.filter(({ id }) => by.passes(id, filters)) : hits;
      const ordered = by && isSorted ? newestFirst(kept, by) : kept;
      return {
        total: kept.length,
        unfiltered: hits.length,
        hits: await Promise.all(ordered.slice(0, count).map(shownHit)),
        how,
        correction: corrections.size > 0 ? corrected(text, corrections) : undefined,
        choices: by && choices ? await choicesOf(hits, by, filters) : undefined,
      };
    },
    articles: async ({ text }) => {
      const { corrections } = await found(text);
      return findArticles(parseQuery(corrected(text, corrections)), articleIndex());
    },
  };
}
