import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Pagefind makes one index for each language; ours is one for all. */
export const LANGUAGE = 'en';

/** The parts of an article's body that are not its text. */
const EXCLUDED = ['.margin-notes', 'sup.note', '.collation', '.frame', '.visually-hidden'];

/** How many occurrences of words one file of the index holds: fewer than Pagefind's 20,000, so that a query loads less. */
const CHUNK_SIZE = '6000';

/**
 * Makes a Pagefind index and writes it into a folder, without the search interface that Pagefind adds. Each index is
 * made by a process of its own, because Pagefind frees memory only when it ends.
 * @param fill adds the records
 * @throws where Pagefind reports an error or ends too soon, or `fill` throws
 */
export async function writePagefindBundle(
  folder: string,
  fill: (index: PagefindIndex) => Promise<void>,
): Promise<void> {
  // Pagefind reads it when its process starts.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const ended = Promise.withResolvers<never>();
  const watch = (message: unknown): void => {
    const { process: program } = message as { process: ChildProcess };
    program.once('exit', (code, signal) =>
      ended.reject(new Error(`Pagefind ended (${signal ?? code}) before its index was written.`)),
    );
  };
  // Pagefind itself would wait for the answers of a process that was killed.
  subscribe('child_process', watch);
  try {
    await Promise.race([ended.promise, makeIndex(folder, fill)]);
  } finally {
    unsubscribe('child_process', watch);
    await close();
    delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  }
  for (const file of await readdir(folder)) {
    const isUnused = /^pagefind-.*\.(?:js|css)$/.test(file) || file === 'wasm.unknown.pagefind';
    if (isUnused) await rm(join(folder, file));
  }
}

async function makeIndex(
  folder: string,
  fill: (index: PagefindIndex) => Promise<void>,
): Promise<void> {
  const { index, errors } = await createIndex({
    forceLanguage: LANGUAGE,
    excludeSelectors: EXCLUDED,
  });
  throwErrors(errors);
  if (index === undefined) throw new Error('Pagefind made no index.');
  await fill(index);
  throwErrors((await index.writeFiles({ outputPath: folder })).errors);
}

/** Throws the errors that Pagefind reported, if any. */
export function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join('; ')}`);
}

/**
 * Makes a bundle use the program of the first bundle of quotations, so that browsers load it once. Pagefind loads
 * `wasm.NAME.pagefind`, where NAME is a path to that bundle here.
 */
export async function shareProgram(folder: string): Promise<void> {
  const path = join(folder, 'pagefind-entry.json');
  const entry = await readFile(path, 'utf8');
  await writeFile(path, entry.replace('"wasm":"en"', '"wasm":"en/../../quotes/wasm.en"'));
  await rm(join(folder, 'pagefind.js'));
  await rm(join(folder, 'wasm.en.pagefind'), { force: true });
}
