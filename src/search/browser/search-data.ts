import { indexTerm } from '../index-term.ts';
import { mergeSubjects, SUBJECTS_FILE, type Subjects } from '../subjects.ts';
import { mergeVocabularies, type Vocabulary } from '../vocabulary.ts';
import { bundleFolders, type BundleKind } from '../volume.ts';
import { allFacets, type AllFacets } from './all-facets.ts';
import { fetchJson } from './fetch-json.ts';
import { hitsOf, type Hit } from './hits.ts';
import { memoize } from './memoize.ts';
import { mergedIndex } from './merged-index.ts';
import type { SearchConfig } from './messages.ts';
import type { QuotationIndex } from './nearest-quotations.ts';
import type { PagefindProgram, TermIndex } from './pagefind.ts';
import { openVolumes } from './volumes.ts';

/** What all volumes hold for the search. Only the index of quotations is loaded at once. */
export interface SearchData extends QuotationIndex {
  readonly articleTotal: number;
  readonly articleIndex: () => Promise<TermIndex>;
  readonly facets: () => Promise<AllFacets>;
  readonly subjects: () => Promise<Subjects>;
  /** Every quotation, as a search for nothing finds them. */
  readonly allQuotations: () => Promise<readonly Hit[]>;
  /** How many other volumes could not be loaded. */
  readonly missing: number;
}

/**
 * Opens the search of all volumes.
 * @throws where Pagefind's program cannot be loaded or cannot run
 */
export async function openSearchData(config: SearchConfig): Promise<SearchData> {
  const [program, { volumes, missing }] = await Promise.all([
    // An address of the built site, which the bundler must leave alone.
    import(/* @vite-ignore */ `${config.folder}quotes/pagefind.js`) as Promise<PagefindProgram>,
    openVolumes(config),
  ]);
  const total = (kind: 'quotations' | 'articles'): number =>
    volumes.reduce((sum, volume) => sum + volume[kind], 0);
  const quoted = volumes.filter(({ quotations }) => quotations > 0);
  const index = await mergedIndex(
    program,
    volumes.flatMap(({ folder, quotations }) => bundleAddresses(folder, 'quotes', quotations)),
  );
  return {
    index: { search: (text) => index.search(text), term: indexTerm },
    total: total('quotations'),
    articleTotal: total('articles'),
    missing,
    articleIndex: memoize(async () => {
      const opened = await mergedIndex(
        program,
        volumes.flatMap(({ folder, articles }) => bundleAddresses(folder, 'articles', articles)),
        { excerptEllipsis: '…' },
      );
      // Pagefind has read their words from their pages.
      return { search: (text: string | null) => opened.search(text), term: (word: string) => word };
    }),
    vocabulary: memoize(async () =>
      mergeVocabularies(
        await Promise.all(quoted.map(({ folder }) => fetchJson<Vocabulary>(`${folder}words.json`))),
      ),
    ),
    subjects: memoize(async () =>
      mergeSubjects(
        await Promise.all(
          quoted.map(({ folder }) => fetchJson<Subjects>(`${folder}${SUBJECTS_FILE}`)),
        ),
      ),
    ),
    facets: memoize(async () =>
      allFacets(new Map(await Promise.all(quoted.map((volume) => volume.facets())))),
    ),
    allQuotations: memoize(async () => hitsOf((await index.search(null)).results)),
  };
}

function bundleAddresses(folder: string, kind: BundleKind, records: number): string[] {
  return bundleFolders(kind, records).map((name) => `${folder}${name}/`);
}
