import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import { urls } from '../../urls.ts';
import { paged } from '../../archive/pagination.ts';
import { indexTerm, indexTerms } from '../index-term.ts';
import { SEPARATOR } from '../quotation-summary.ts';
import { INDEX_FILE, type BundleIndex, type SearchIndex } from '../search-index.ts';
import { BUNDLE_SIZE, bundleFolder } from '../volume.ts';
import { articleForIndex, indexedHtml } from './article-html.ts';
import { writeArticleParts } from './article-parts.ts';
import { bundleIndexIn, nameParts } from './bundle-index.ts';
import type { IndexInput } from './index-input.ts';
import { packFragments } from './pack-fragments.ts';
import { LANGUAGE, removeProgram, throwErrors, writePagefindBundle } from './pagefind-bundle.ts';
import type { SearchRecord } from './search-record.ts';
import {
  writeFacets,
  writeSubjects,
  writeSummary,
  writeTerms,
  writeVocabulary,
  type ReuseFolder,
} from './write-lists.ts';

/** The number of words from which an index counts as large. */
const LARGE_INDEX = 100_000;

/**
 * The number of words in one part of an index, given the number in the whole index. A query should load little of either the
 * parts or the list of parts. In a small index of quotations, the words of a query are often in the same part, so larger parts
 * save requests; in a large index they hardly ever are, so smaller parts save bytes. Articles are searched after quotations, so
 * having few files matters more there.
 */
const partSize = {
  quotes: (words: number): number =>
    words < LARGE_INDEX ? 1000 : Math.max(500, Math.round(Math.sqrt(words))),
  articles: (words: number): number =>
    words < LARGE_INDEX ? 400 : Math.max(2000, Math.round(1.5 * Math.sqrt(words))),
} as const;

/**
 * Writes the files of a site's search: bundles of quotations into `quotes/`, `quotes-2/` and so on, bundles of articles into
 * `articles/` and so on, an index of the bundles, which every search loads, into `index.json`, the facets into `facets/`, the
 * vocabulary into `words/`, the concepts and speakers that a query may be about into `subjects/`, the terms of the passage
 * check into `terms/`, and a summary of the volume into `volume.json`. The same input and pages give the same bytes.
 * @param dir the folder of the search, which is emptied first
 * @param site the folder of the built site, with the articles' pages
 * @throws if Pagefind reports an error, or if an article has no page
 */
export async function writeSearchBundles(
  input: IndexInput,
  dir: string,
  site: string,
  reuse: ReuseFolder = () => false,
): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const entry of await readdir(dir, { withFileTypes: true }))
    if (entry.isDirectory()) await rm(join(dir, entry.name), { recursive: true });
  const name = digestOf(createHash('sha256').update(JSON.stringify(input.records)));
  const quotes = await writeQuotations(input.records, name, dir, reuse);
  const articles = await writeArticles(input.articles, dir, site, reuse);
  const index: SearchIndex = {
    name,
    quotations: input.records.length,
    articles: input.articles.length,
    bundles: { quotes, articles },
    subjects: { ...input.subjects, speakerFiles: await writeSubjects(input, name, dir, reuse) },
    values: input.facets.valueFiles,
    vocabularyFiles: await writeVocabulary(input.records, name, dir, reuse),
  };
  await writeFile(join(dir, INDEX_FILE), JSON.stringify(index));
  await writeFacets(input, dir, reuse);
  const terms = await writeTerms(input.records, name, dir, reuse);
  await writeSummary(input, name, terms, dir);
}

async function writeQuotations(
  records: readonly SearchRecord[],
  name: string,
  dir: string,
  reuse: ReuseFolder,
): Promise<BundleIndex[]> {
  const bundles: BundleIndex[] = [];
  for (const { number, items } of paged(records, BUNDLE_SIZE.quotes)) {
    const bundle = bundleFolder('quotes', number);
    const folder = join(dir, bundle);
    if (!reuse(bundle, name)) {
      await writeQuotationBundle(items, folder);
      const addresses = items.map(({ shown }) => shown.href);
      const first = (number - 1) * BUNDLE_SIZE.quotes;
      await packFragments(folder, await nameParts(folder, { name, first, addresses }));
      if (number > 1) await removeProgram(folder);
    }
    bundles.push(await bundleIndexIn(folder));
  }
  return bundles;
}

async function writeQuotationBundle(
  records: readonly SearchRecord[],
  folder: string,
): Promise<void> {
  const words = records.reduce((sum, { content }) => sum + wordsIn(content), 0);
  const fill = async (index: PagefindIndex): Promise<void> => {
    // A few hundred at a time; Pagefind keeps the order in which they are sent.
    for (const { items } of paged(records, 256)) {
      const sent = items.map((record) => index.addCustomRecord(pagefindRecord(record)));
      throwErrors((await Promise.all(sent)).flatMap(({ errors }) => errors));
    }
  };
  await writePagefindBundle(folder, { partSize: partSize.quotes(words), fill });
  // This folder repeats data from the fragments, and we never load it.
  await rm(join(folder, 'filter'), { recursive: true, force: true });
}

/** Converts a record to Pagefind's form. The summary is stored as a filter, because metadata would be searched. */
function pagefindRecord({ content, names, shown }: SearchRecord) {
  return {
    url: shown.href,
    language: LANGUAGE,
    content: content
      .split(' ')
      .map((word) => (word === SEPARATOR ? word : indexTerm(word)))
      .join(' '),
    meta: { title: indexTerms(names.split(' ')) },
    filters: { shown: [JSON.stringify(shown)] },
  };
}

async function writeArticles(
  ids: readonly string[],
  dir: string,
  site: string,
  reuse: ReuseFolder,
): Promise<BundleIndex[]> {
  const bundles: BundleIndex[] = [];
  for (const { number, items } of paged(ids, BUNDLE_SIZE.articles)) {
    const bundle = bundleFolder('articles', number);
    const pages = items.map((id) => ({
      url: urls.article(id),
      content: indexedHtml(readFileSync(join(site, 'articles', id, 'index.html'), 'utf8')),
    }));
    const name = digestOf(createHash('sha256').update(JSON.stringify(pages)));
    const folder = join(dir, bundle);
    if (!reuse(bundle, name)) {
      const fill = async (index: PagefindIndex): Promise<void> => {
        for (const { items } of paged(pages, 256)) {
          const sent = items.map(({ url, content }) =>
            index.addHTMLFile({ url, content: articleForIndex(content) }),
          );
          throwErrors((await Promise.all(sent)).flatMap(({ errors }) => errors));
        }
      };
      const words = pages.reduce(
        (sum, { content }) => sum + wordsIn(content.replace(/<[^>]*>/g, ' ')),
        0,
      );
      await writePagefindBundle(folder, { partSize: partSize.articles(words), fill });
      const first = (number - 1) * BUNDLE_SIZE.articles;
      const addresses = pages.map(({ url }) => url);
      writeArticleParts(folder, await nameParts(folder, { name, first, addresses }));
      await removeProgram(folder);
    }
    bundles.push(await bundleIndexIn(folder));
  }
  return bundles;
}

function wordsIn(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

function digestOf(hash: Hash): string {
  return hash.digest('hex').slice(0, 8);
}
