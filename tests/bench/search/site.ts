import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import MiniSearch from 'minisearch';
import { urls } from '../../../src/urls.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { writeSearchBundles } from '../../../src/search/index/write-bundles.ts';
import { indexInput } from '../../../src/search/index/index-input.ts';
import { searchRecord } from '../../../src/search/index/search-record.ts';
import { searchedPassages } from '../../../src/search/quotation-summary.ts';
import { miniSearchOptions } from './minisearch.ts';

/**
 * Builds the site into a folder.
 * @throws if the build fails
 */
export function buildSite(dir: string): void {
  const { status } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DIST_DIR: dir },
  });
  if (status !== 0)
    throw new Error('The site does not build, and so its search cannot be measured.');
}

/** The path of the search worker in a built site. */
export function workerFile(dir: string): string {
  const file = readdirSync(join(dir, '_astro')).find((name) => /^worker-.*\.js$/.test(name));
  if (file === undefined) throw new Error('The built site has no search worker.');
  return `_astro/${file}`;
}

/** Puts the search bundles of an archive into a built site, together with MiniSearch and its index of the same quotations. */
export async function installSearch(archive: Archive, dir: string): Promise<void> {
  await writeSearchBundles({ ...indexInput(archive), articles: [] }, join(dir, 'search'), dir);
  const folder = join(dir, 'bench');
  mkdirSync(folder, { recursive: true });
  const main = createRequire(import.meta.url).resolve('minisearch');
  copyFileSync(join(dirname(main), '..', 'es', 'index.js'), join(folder, 'minisearch.js'));
  const index = new MiniSearch(miniSearchOptions);
  index.addAll(
    archive.quotes.all.map((quote) => {
      const speakers = quote.speakers.map((id) => archive.speakers.getOrThrow(id));
      const { shown, names } = searchRecord(quote, speakers);
      const text = searchedPassages(shown)
        .map((passage) => passage.text)
        .join('\n');
      return { id: urls.quote(quote.id), text, names };
    }),
  );
  writeFileSync(join(folder, 'minisearch.json'), JSON.stringify(index));
}
