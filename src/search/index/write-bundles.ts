import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { address } from '../../urls.ts';
import { paged } from '../../archive/pagination.ts';
import { articleForIndex } from './article-html.ts';
import { renameFragments } from './rename-fragments.ts';
import type { IndexInput } from './index-input.ts';
import type { SearchRecord } from './search-record.ts';
import { vocabulary } from '../vocabulary.ts';
import { BUNDLE_SIZE, bundleFolder, type Volume } from '../volume.ts';

/** Pagefind holds one index per language; ours has one for all. */
const LANGUAGE = 'en';

/** Occurrences of words in one file of the index. Fewer than Pagefind's 20,000, so that a query loads less. */
const CHUNK = '6000';

/** What stands in an article's body and is not its text: margins, numbers of source notes, comparisons, words for the ear. */
const NO_TEXT = ['.margin-notes', 'sup.note', '.collation', '.visually-hidden'];

/**
 * Takes a bundle from the last build.
 * @param folder its name
 * @param digest stands for all that it holds
 * @returns whether it is there now; if not, it has to be made
 */
type Take = (folder: string, digest: string) => boolean;

/**
 * Writes what the search loads into `dir`: Pagefind's indexes of the quotations into `quotes/` and, where there are
 * many, `quotes-2/` and so on, those of the articles into `articles/` and so on, the facets into `facets/`, the words
 * into `words.json`, and what all of it holds into `volume.json`.
 * Same holdings and pages, same bytes.
 * @param dir the folder, which is made anew
 * @param site the built site, for the articles' pages
 * @throws what Pagefind blocksPublishing, and where an article has no page
 */
export async function writeSearchBundles(
  holdings: IndexInput,
  dir: string,
  site: string,
  take: Take = () => false,
): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const entry of await readdir(dir, { withFileTypes: true }))
    if (entry.isDirectory()) await rm(join(dir, entry.name), { recursive: true });
  // Read by Pagefind's program at its start.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK;
  try {
    await writeQuotes(holdings, dir, take);
    await writeArticles(holdings, dir, site, take);
  } finally {
    delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  }
}

async function writeQuotes(holdings: IndexInput, dir: string, take: Take): Promise<void> {
  const { records } = holdings;
  const name = digestOf(records);
  const places = new Map(records.map(({ shown }, place) => [shown.href, place]));
  for (const { number, items } of paged(records, BUNDLE_SIZE.quotes)) {
    const folder = bundleFolder('quotes', number);
    if (take(folder, name)) continue;
    await writeQuoteBundle(items, join(dir, folder));
    await renameFragments(join(dir, folder), name, places);
    if (number > 1) await shareProgram(join(dir, folder));
  }
  await writeFile(join(dir, 'words.json'), JSON.stringify(vocabulary(records)));
  await writeFacets(holdings, name, dir);
}

async function writeQuoteBundle(records: readonly SearchRecord[], folder: string): Promise<void> {
  await write(folder, async (index) => {
    // A few hundred at a time; Pagefind takes them in the order they are sent.
    for (let start = 0; start < records.length; start += 256) {
      const batch = records.slice(start, start + 256);
      const answers = await Promise.all(
        batch.map((record) => index.addCustomRecord(taken(record))),
      );
      refuseErrors(answers.flatMap(({ errors }) => errors));
    }
  });
  // Holds what results show once more, and is asked for by nobody.
  await rm(join(folder, 'filter'), { recursive: true, force: true });
}

async function writeFacets(
  { records, facets, articles }: IndexInput,
  name: string,
  dir: string,
): Promise<void> {
  await mkdir(join(dir, 'facets'));
  for (const [file, part] of facets.files)
    await writeFile(join(dir, 'facets', file), JSON.stringify(part));
  const volume: Volume = {
    name,
    quotations: records.length,
    articles: articles.length,
    values: facets.valueFiles,
  };
  await writeFile(join(dir, 'volume.json'), JSON.stringify(volume));
}

/** A record in Pagefind's form. What a result shows goes as a filter, because metadata would be searched. */
function taken({ content, names, shown }: SearchRecord) {
  return {
    url: shown.href,
    language: LANGUAGE,
    content,
    meta: { title: names },
    filters: { shown: [JSON.stringify(shown)] },
  };
}

async function writeArticles(
  { articles }: IndexInput,
  dir: string,
  site: string,
  take: Take,
): Promise<void> {
  const page = (id: string) => readFile(join(site, 'articles', id, 'index.html'));
  const places = new Map(articles.map((id, place) => [address.article(id), place]));
  for (const { number, items } of paged(articles, BUNDLE_SIZE.articles)) {
    const hash = createHash('sha256');
    for (const id of items) hash.update(await page(id));
    const name = hash.digest('hex').slice(0, 8);
    const folder = bundleFolder('articles', number);
    if (take(folder, name)) continue;
    await write(join(dir, folder), async (index) => {
      for (const id of items) {
        const content = articleForIndex(String(await page(id)));
        refuseErrors((await index.addHTMLFile({ url: address.article(id), content })).errors);
      }
    });
    await renameFragments(join(dir, folder), name, places);
    await shareProgram(join(dir, folder));
  }
}

/**
 * Makes an index, writes it into a folder, and takes out the interface that Pagefind adds. Each has a run of Pagefind's
 * program to itself, which keeps its memory to the end.
 */
async function write(folder: string, fill: (index: PagefindIndex) => Promise<void>): Promise<void> {
  try {
    const { index, errors } = await createIndex({
      forceLanguage: LANGUAGE,
      excludeSelectors: NO_TEXT,
    });
    refuseErrors(errors);
    if (index === undefined) throw new Error('Pagefind made no index.');
    await fill(index);
    refuseErrors((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
  for (const file of await readdir(folder)) {
    const isUnused = /^pagefind-.*\.(?:js|css)$/.test(file) || file === 'wasm.unknown.pagefind';
    if (isUnused) await rm(join(folder, file));
  }
}

/**
 * Lets another index run the program of the quotations' first one, so that it is loaded once: all are of one version.
 * Pagefind loads `wasm.NAME.pagefind`, which here is a way to the other folder.
 */
async function shareProgram(folder: string): Promise<void> {
  const path = join(folder, 'pagefind-entry.json');
  const entry = await readFile(path, 'utf8');
  await writeFile(path, entry.replace('"wasm":"en"', '"wasm":"en/../../quotes/wasm.en"'));
  await rm(join(folder, 'pagefind.js'));
  await rm(join(folder, 'wasm.en.pagefind'), { force: true });
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
}

function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join('; ')}`);
}
