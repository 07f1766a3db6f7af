import { createHash, type Hash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { urls } from '../../urls.ts';
import { paged } from '../../archive/pagination.ts';
import { indexTerm, indexTerms } from '../index-term.ts';
import { termFiles, TERMS_FOLDER } from '../check/term-files.ts';
import { termsOfPassages } from '../check/terms.ts';
import { searchedPassages, SEPARATOR } from '../quotation-summary.ts';
import { SUBJECTS_FILE } from '../subjects.ts';
import { vocabulary } from '../vocabulary.ts';
import { BUNDLE_SIZE, bundleFolder, type VolumeSummary } from '../volume.ts';
import { articleForIndex } from './article-html.ts';
import type { IndexInput } from './index-input.ts';
import { LANGUAGE, shareProgram, throwErrors, writePagefindBundle } from './pagefind-bundle.ts';
import { renameFragments } from './rename-fragments.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * Copies a bundle from the last build, if that has one of the same content.
 * @param folder the bundle's folder
 * @param digest a digest of everything it holds
 * @returns whether it was copied
 */
type ReuseBundle = (folder: string, digest: string) => boolean;

/**
 * Writes the files of a site's search: bundles of quotations into `quotes/`, `quotes-2/` and so on, bundles of articles
 * into `articles/` and so on, the facets into `facets/`, the vocabulary into `words.json`, what searches can be about
 * into `subjects.json`, and a summary of the volume into `volume.json`. The same input and pages give the same bytes.
 * @param dir the folder of the search, which is emptied first
 * @param site the folder of the built site, with the articles' pages
 * @throws where Pagefind reports an error, or an article has no page
 */
export async function writeSearchBundles(
  input: IndexInput,
  dir: string,
  site: string,
  reuse: ReuseBundle = () => false,
): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const entry of await readdir(dir, { withFileTypes: true }))
    if (entry.isDirectory()) await rm(join(dir, entry.name), { recursive: true });
  const name = digestOf(createHash('sha256').update(JSON.stringify(input.records)));
  await writeQuotations(input.records, name, dir, reuse);
  await writeArticles(input.articles, dir, site, reuse);
  await writeFacets(input, dir);
  const terms = await writeTerms(input.records, name, dir);
  await writeSummary(input, name, terms, dir);
}

async function writeQuotations(
  records: readonly SearchRecord[],
  name: string,
  dir: string,
  reuse: ReuseBundle,
): Promise<void> {
  const positions = new Map(records.map(({ shown }, position) => [shown.href, position]));
  for (const { number, items } of paged(records, BUNDLE_SIZE.quotes)) {
    const bundle = bundleFolder('quotes', number);
    if (reuse(bundle, name)) continue;
    const folder = join(dir, bundle);
    await writeQuotationBundle(items, folder);
    await renameFragments(folder, name, positions);
    if (number > 1) await shareProgram(folder);
  }
  await writeFile(join(dir, 'words.json'), JSON.stringify(vocabulary(records)));
}

async function writeQuotationBundle(
  records: readonly SearchRecord[],
  folder: string,
): Promise<void> {
  await writePagefindBundle(folder, async (index) => {
    // A few hundred at a time; Pagefind keeps the order in which they are sent.
    for (const { items } of paged(records, 256)) {
      const sent = items.map((record) => index.addCustomRecord(pagefindRecord(record)));
      throwErrors((await Promise.all(sent)).flatMap(({ errors }) => errors));
    }
  });
  // Pagefind repeats there what the fragments hold, and we never load it.
  await rm(join(folder, 'filter'), { recursive: true, force: true });
}

/** A record in Pagefind's form. The summary is stored as a filter, because metadata would be searched. */
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
  reuse: ReuseBundle,
): Promise<void> {
  const readPage = (id: string) => readFile(join(site, 'articles', id, 'index.html'), 'utf8');
  const positions = new Map(ids.map((id, position) => [urls.article(id), position]));
  for (const { number, items } of paged(ids, BUNDLE_SIZE.articles)) {
    const bundle = bundleFolder('articles', number);
    const hash = createHash('sha256');
    for (const id of items) hash.update(await readPage(id));
    const name = digestOf(hash);
    if (reuse(bundle, name)) continue;
    const folder = join(dir, bundle);
    await writePagefindBundle(folder, async (index) => {
      for (const id of items) {
        const content = articleForIndex(await readPage(id));
        throwErrors((await index.addHTMLFile({ url: urls.article(id), content })).errors);
      }
    });
    await renameFragments(folder, name, positions);
    await shareProgram(folder);
  }
}

async function writeFacets({ facets, subjects }: IndexInput, dir: string): Promise<void> {
  await mkdir(join(dir, 'facets'));
  for (const [file, content] of facets.files)
    await writeFile(join(dir, 'facets', file), JSON.stringify(content));
  await writeFile(join(dir, SUBJECTS_FILE), JSON.stringify(subjects));
}

/** Writes the files of terms, in a folder whose name changes with the records; returns how many there are. */
async function writeTerms(
  records: readonly SearchRecord[],
  name: string,
  dir: string,
): Promise<number> {
  const folder = join(dir, TERMS_FOLDER, name);
  await mkdir(folder, { recursive: true });
  const files = termFiles(records.map(({ shown }) => termsOfPassages(searchedPassages(shown))));
  for (const [number, file] of files.entries())
    await writeFile(join(folder, `${number}.json`), JSON.stringify(file));
  return files.length;
}

async function writeSummary(
  { records, facets, articles }: IndexInput,
  name: string,
  terms: number,
  dir: string,
): Promise<void> {
  const volume: VolumeSummary = {
    name,
    quotations: records.length,
    articles: articles.length,
    terms,
    values: facets.valueFiles,
  };
  await writeFile(join(dir, 'volume.json'), JSON.stringify(volume));
}

function digestOf(hash: Hash): string {
  return hash.digest('hex').slice(0, 8);
}
