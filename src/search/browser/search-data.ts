import type { BundleIndex } from '../search-index.ts';
import {
  mergeVocabularies,
  vocabularyFile,
  vocabularyFilesOf,
  type Vocabulary,
} from '../vocabulary.ts';
import { bundleFolder, type BundleKind } from '../volume.ts';
import type { AllFacets } from './all-facets.ts';
import { articleIndex } from './article-index.ts';
import type { ArticleIndex } from './article-search.ts';
import { openFrom } from './bundle-files.ts';
import { fetchJson } from './fetch-json.ts';
import { hitsOf, type Hit } from './hits.ts';
import { memoize } from './memoize.ts';
import { mergedIndex } from './merged-index.ts';
import type { SearchConfig } from './messages.ts';
import type { QuotationIndex } from './nearest-quotations.ts';
import { openSubjects, type OpenSubjects } from './open-subjects.ts';
import type { PagefindProgram } from './pagefind.ts';
import { quotationIndex } from './quotation-index.ts';
import { openVolumes, type OpenVolume } from './volumes.ts';

/** What the search needs from all volumes. Only the index of quotations is opened immediately. */
export interface SearchData extends QuotationIndex {
  readonly articleTotal: number;
  readonly articleIndex: () => Promise<ArticleIndex>;
  readonly facets: () => Promise<AllFacets>;
  readonly subjects: OpenSubjects;
  /** Every quotation, in the order in which an empty search finds them. */
  readonly allQuotations: () => Promise<readonly Hit[]>;
  /** How many other volumes could not be loaded. */
  readonly missing: number;
}

/**
 * Opens the search across all volumes.
 * @throws if Pagefind's program cannot be loaded or cannot run
 */
export async function openSearchData(config: SearchConfig): Promise<SearchData> {
  const programFolder = `${config.folder}quotes/`;
  const [program, { volumes, missing }] = await Promise.all([
    // An address on the built site, which the bundler must leave alone.
    import(/* @vite-ignore */ `${programFolder}pagefind.js`) as Promise<PagefindProgram>,
    openVolumes(config),
  ]);
  const total = (kind: 'quotations' | 'articles'): number =>
    volumes.reduce((sum, volume) => sum + volume[kind], 0);
  const openIndex = (kind: BundleKind) => {
    const bundles = new Map(volumes.flatMap((volume) => bundlesOf(volume, kind)));
    return openFrom(programFolder, bundles, () => mergedIndex(program, [...bundles.keys()]));
  };
  const withQuotations = volumes.filter(({ quotations }) => quotations > 0);
  const index = quotationIndex(
    await openIndex('quotes'),
    volumes.flatMap((volume) => bundlesOf(volume, 'quotes')),
  );
  const vocabulary = memoize((address: string) => fetchJson<Vocabulary>(address));
  const allQuotations = memoize(async () => hitsOf((await index.search(null)).results));
  return {
    index,
    total: total('quotations'),
    articleTotal: total('articles'),
    missing,
    articleIndex: memoize(async () =>
      articleIndex(
        await openIndex('articles'),
        volumes.flatMap((volume) => bundlesOf(volume, 'articles')),
      ),
    ),
    vocabulary: async (words) =>
      mergeVocabularies(
        await Promise.all(
          withQuotations.flatMap(({ folder, name, vocabularyFiles: files }) =>
            [...new Set(words.flatMap((word) => vocabularyFilesOf(word, files)))].map((number) =>
              vocabulary(`${folder}${vocabularyFile(name, number)}`),
            ),
          ),
        ),
      ),
    subjects: openSubjects(withQuotations, allQuotations),
    facets: memoize(async () => (await import('./open-facets.ts')).openFacets(withQuotations)),
    allQuotations,
  };
}

/** A volume's bundles, except empty ones, each with the address of its folder. */
function bundlesOf(
  { folder, bundles }: OpenVolume,
  kind: BundleKind,
): (readonly [folder: string, bundle: BundleIndex])[] {
  return bundles[kind].flatMap((bundle, index) =>
    bundle.records === 0 ? [] : [[`${folder}${bundleFolder(kind, index + 1)}/`, bundle] as const],
  );
}
