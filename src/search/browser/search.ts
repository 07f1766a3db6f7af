import { markedSections, type ShownQuotation } from '../shown-quotation.ts';
import { bundleFolders, type BundleKind } from '../volume.ts';
import { mergedVocabulary, type Vocabulary } from '../vocabulary.ts';
import { allFacets } from './all-facets.ts';
import { findArticles } from './article-search.ts';
import { corrected } from './correction.ts';
import { fetchJson } from './fetch-json.ts';
import { isNarrowed } from './filters.ts';
import { merged, type Hit } from './hits.ts';
import { mergedIndex } from './merged-index.ts';
import type { ArticleAnswer, Place, QuotationAnswer, QuotationHit, Request } from './messages.ts';
import { once } from './once.ts';
import type { PagefindProgram } from './pagefind.ts';
import { parseQuery } from './query.ts';
import { findQuotations, type Found } from './quotation-search.ts';
import { openVolumes } from './volumes.ts';

/** The search, opened on its bundles. Everything beside the program and the index is loaded when first needed. */
export interface Search {
  readonly quotations: (request: Request) => Promise<QuotationAnswer>;
  /** To be asked after the quotations of the same request. */
  readonly articles: (request: Request) => Promise<ArticleAnswer>;
}

/**
 * Opens the search.
 * @throws where the program cannot be loaded or cannot run
 */
export async function openSearch(place: Place): Promise<Search> {
  const [program, { volumes, missing }] = await Promise.all([
    // The address is the built site's, which the bundler does not know.
    import(/* @vite-ignore */ `${place.folder}quotes/pagefind.js`) as Promise<PagefindProgram>,
    openVolumes(place),
  ]);
  const total = sum(volumes.map(({ quotations }) => quotations));
  const articleTotal = sum(volumes.map(({ articles }) => articles));
  const quoted = volumes.filter(({ quotations }) => quotations > 0);
  const index = await mergedIndex(
    program,
    volumes.flatMap(({ folder, quotations }) => addresses(folder, 'quotes', quotations)),
  );
  const articleIndex = once(() =>
    mergedIndex(
      program,
      volumes.flatMap(({ folder, articles }) => addresses(folder, 'articles', articles)),
      { excerptEllipsis: '…' },
    ),
  );
  const vocabulary = once(async () =>
    mergedVocabulary(
      await Promise.all(quoted.map(({ folder }) => fetchJson<Vocabulary>(`${folder}words.json`))),
    ),
  );
  const facets = once(async () =>
    allFacets(new Map(await Promise.all(quoted.map((volume) => volume.facets())))),
  );
  const all = once(async () => merged([(await index.search(null)).results]));

  // More results, another order and other filters cost no new search.
  let last: { readonly text: string; readonly found: Promise<Found> } | undefined;
  const found = (text: string): Promise<Found> => {
    if (last?.text !== text) {
      last = { text, found: findQuotations(parseQuery(text), { index, total, vocabulary }) };
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
      // Filters that are open and not set ask for their choices only.
      const asked = isBrowsing && !isFiltered ? [] : candidates;
      const kept = isFiltered ? await (await facets()).passing(asked, filters) : asked;
      const ordered = isSorted && kept.length > 0 ? await (await facets()).newestFirst(kept) : kept;
      return {
        total: kept.length,
        unfiltered: asked.length,
        hits: await Promise.all(ordered.slice(0, count).map(shownHit)),
        how,
        missing,
        correction: corrections.size > 0 ? corrected(text, corrections) : undefined,
        choices: choices ? await (await facets()).choices(candidates, filters) : undefined,
      };
    },
    articles: async ({ text }) => {
      if (articleTotal === 0) return { total: 0, hits: [] };
      const { corrections } = await found(text);
      return findArticles(parseQuery(corrected(text, corrections)), await articleIndex());
    },
  };
}

/** The addresses of the bundles of a volume that has so many records. */
function addresses(folder: string, kind: BundleKind, records: number): string[] {
  return bundleFolders(kind, records).map((name) => `${folder}${name}/`);
}

async function shownHit({ places, data }: Hit): Promise<QuotationHit> {
  const { filters } = await data();
  // Written by `bundle.ts`.
  const shown = JSON.parse(filters['shown']?.[0] ?? '') as ShownQuotation;
  return { shown, sections: markedSections(shown, [...places]) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
