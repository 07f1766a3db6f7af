import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { address } from '../addresses.ts';
import type { Archive } from '../archive/archive.ts';
import { archiveFacets } from './archive-facets.ts';
import { articleForIndex } from './article-html.ts';
import { searchRecord, type SearchRecord } from './record.ts';
import { vocabulary } from './vocabulary.ts';

/** Pagefind holds one index per language; ours has one for all. */
const LANGUAGE = 'en';

/** Occurrences of words in one file of the index. Fewer than Pagefind's 20,000, so that a query loads less. */
const CHUNK = '6000';

/** What stands in an article's body and is not its text: margins, numbers of source notes, comparisons, words for the ear. */
const NO_TEXT = ['.passage-margin', 'sup.note', '.collation', '.visually-hidden'];

/**
 * Writes what the search loads into `dir`: Pagefind's index of the quotations into `quotes/` and that of the
 * articles into `articles/`, the facets into `facets.json`, the words into `words.json`.
 * Same archive and pages, same bytes.
 * @param dir the folder, which is made anew
 * @param site the built site, for the articles' pages
 * @throws what Pagefind refuses, and where an article has no page
 */
export async function writeSearchBundles(
  archive: Archive,
  dir: string,
  site: string,
): Promise<void> {
  await rm(join(dir, 'quotes'), { recursive: true, force: true });
  await rm(join(dir, 'articles'), { recursive: true, force: true });
  // Read by Pagefind's program at its start.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK;
  try {
    await writeQuotes(archive, dir);
    await writeArticles(archive, dir, site);
  } finally {
    await close();
    delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  }
}

async function writeQuotes(archive: Archive, dir: string): Promise<void> {
  const records = archive.quotes.all.map((quote) =>
    searchRecord(
      quote,
      quote.speakers.map((id) => archive.speakers.need(id)),
    ),
  );
  const folder = join(dir, 'quotes');
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
  const names = await fragmentNames(join(folder, 'fragment'));
  const fragments = records.map(({ shown }) => names.get(shown.href) ?? '');
  await writeFile(join(dir, 'facets.json'), JSON.stringify(archiveFacets(archive, fragments)));
  await writeFile(join(dir, 'words.json'), JSON.stringify(vocabulary(records)));
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

async function writeArticles(archive: Archive, dir: string, site: string): Promise<void> {
  const folder = join(dir, 'articles');
  await write(folder, async (index) => {
    for (const { id } of archive.articles.all) {
      const html = await readFile(join(site, 'articles', id, 'index.html'), 'utf8');
      const content = articleForIndex(html);
      refuseErrors((await index.addHTMLFile({ url: address.article(id), content })).errors);
    }
  });
  await shareProgram(folder);
}

/** Makes an index, writes it into a folder, and takes out the interface that Pagefind adds. */
async function write(folder: string, fill: (index: PagefindIndex) => Promise<void>): Promise<void> {
  const { index, errors } = await createIndex({
    forceLanguage: LANGUAGE,
    excludeSelectors: NO_TEXT,
  });
  refuseErrors(errors);
  if (index === undefined) throw new Error('Pagefind made no index.');
  await fill(index);
  refuseErrors((await index.writeFiles({ outputPath: folder })).errors);
  await index.deleteIndex();
  for (const file of await readdir(folder)) {
    const isUnused = /^pagefind-.*\.(?:js|css)$/.test(file) || file === 'wasm.unknown.pagefind';
    if (isUnused) await rm(join(folder, file));
  }
}

/**
 * Lets the articles' index run the program of the quotations' index, so that it is loaded once: both are of one
 * version. Pagefind loads `wasm.NAME.pagefind`, which here is a way to the other folder.
 */
async function shareProgram(folder: string): Promise<void> {
  const path = join(folder, 'pagefind-entry.json');
  const entry = await readFile(path, 'utf8');
  await writeFile(path, entry.replace('"wasm":"en"', '"wasm":"en/../../quotes/wasm.en"'));
  await rm(join(folder, 'pagefind.js'));
  await rm(join(folder, 'wasm.en.pagefind'), { force: true });
}

/** The name of each fragment, which results have as their id, by the address of its record. */
async function fragmentNames(folder: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const file of (await readdir(folder)).sort()) {
    // Compressed JSON after twelve bytes that name the format.
    const text = gunzipSync(await readFile(join(folder, file))).toString('utf8', 12);
    const { url } = JSON.parse(text) as { url: string };
    names.set(url, file.replace(/\.pf_fragment$/, ''));
  }
  return names;
}

function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join('; ')}`);
}
