import type { Facets } from '../facets.ts';
import { markedSections, type ShownQuotation } from '../shown.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { findArticles } from './article-search.ts';
import { corrected } from './correction.ts';
import { facetFilter, isNarrowed } from './facet-filter.ts';
import { merged, type Hit } from './hits.ts';
import type { ArticleAnswer, Place, QuotationAnswer, QuotationHit, Request } from './messages.ts';
import type { PagefindProgram } from './pagefind.ts';
import { parseQuery } from './query.ts';
import { findQuotations, type Found } from './quotation-search.ts';

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
export async function openSearch({ folder, ...totals }: Place): Promise<Search> {
  // The address is the built site's, which the bundler does not know.
  const program = (await import(
    /* @vite-ignore */ `${folder}quotes/pagefind.js`
  )) as PagefindProgram;
  const index = program.createInstance({ basePath: `${folder}quotes/` });
  const articleIndex = once(() =>
    program.createInstance({ basePath: `${folder}articles/`, excerptEllipsis: '…' }),
  );
  const vocabulary = once(() => fetched<Vocabulary>(`${folder}words.json`));
  const facets = once(async () => facetFilter(await fetched<Facets>(`${folder}facets.json`)));
  const all = once(async () => merged([(await index.search(null)).results]));

  // More results, another order and other filters cost no new search.
  let last: { readonly text: string; readonly found: Promise<Found> } | undefined;
  const found = (text: string): Promise<Found> => {
    if (last?.text !== text) {
      last = {
        text,
        found: findQuotations(parseQuery(text), { index, total: totals.quotations, vocabulary }),
      };
      last.found.catch(() => (last = undefined));
    }
    return last.found;
  };

  return {
    quotations: async ({ text, filters, order, count, choices }) => {
      const isFiltered = isNarrowed(filters);
      const isBrowsing = parseQuery(text).words.length === 0;
      const isSorted = isBrowsing || order === 'newest';
      const { hits, how, corrections } = await found(text);
      const candidates = isBrowsing && (isFiltered || choices) ? await all() : hits;
      const filter = isFiltered || isSorted || choices ? await facets() : undefined;
      // Filters that are open and not set ask for their choices only.
      const asked = isBrowsing && !isFiltered ? [] : candidates;
      const kept = filter ? asked.filter(({ id }) => filter.passes(id, filters)) : asked;
      const ordered =
        filter && isSorted
          ? kept.toSorted((a, b) => filter.placeOf(b.id) - filter.placeOf(a.id))
          : kept;
      return {
        total: kept.length,
        unfiltered: asked.length,
        hits: await Promise.all(ordered.slice(0, count).map(shownHit)),
        how,
        correction: corrections.size > 0 ? corrected(text, corrections) : undefined,
        choices: choices
          ? filter?.choices(
              candidates.map(({ id }) => id),
              filters,
            )
          : undefined,
      };
    },
    articles: async ({ text }) => {
      // Pagefind has no index of nothing.
      if (totals.articles === 0) return { total: 0, hits: [] };
      const { corrections } = await found(text);
      return findArticles(parseQuery(corrected(text, corrections)), articleIndex());
    },
  };
}

async function shownHit({ places, data }: Hit): Promise<QuotationHit> {
  const { filters } = await data();
  // Written by `bundle.ts`.
  const shown = JSON.parse(filters['shown']?.[0] ?? '') as ShownQuotation;
  return { shown, sections: markedSections(shown, [...places]) };
}

/** Loads JSON that this build has written. */
async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return (await response.json()) as T;
}

/** What a function gives at its first call, again at every call; a promise that fails is tried again. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    if (made === undefined) {
      made = { value: make() };
      if (made.value instanceof Promise) made.value.catch(() => (made = undefined));
    }
    return made.value;
  };
}
