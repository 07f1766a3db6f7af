import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { interfaceLanguage } from '../../interface/strings.ts';

/** Pagefind makes one index per language. We make one for all languages, with stemming for the language of our prose. */
export const LANGUAGE = interfaceLanguage;

/** The parts of an article's body that do not belong to its text. */
const EXCLUDED = [
  '.anchor-link',
  '.margin-notes',
  'sup.note',
  '.collation',
  '.frame',
  '.visually-hidden',
];

/** What an index is made of. */
interface IndexSource {
  /** The number of word occurrences in one part of the index; Pagefind's default is 20,000. */
  readonly partSize: number;
  /** Adds the records. */
  readonly fill: (index: PagefindIndex) => Promise<void>;
}

/**
 * Makes a Pagefind index and writes it into a folder, without the search interface that Pagefind adds. Each index is
 * made by a separate process, because Pagefind frees memory only when it exits.
 * @throws if Pagefind reports an error or exits too soon, or if adding the records fails
 */
export async function writePagefindBundle(folder: string, source: IndexSource): Promise<void> {
  // Pagefind reads this when its process starts.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(source.partSize);
  const ended = Promise.withResolvers<never>();
  const watch = (message: unknown): void => {
    const { process: program } = message as { process: ChildProcess };
    program.once('exit', (code, signal) =>
      ended.reject(new Error(`Pagefind ended (${signal ?? code}) before its index was written.`)),
    );
  };
  // Pagefind itself would keep waiting for answers from a process that was killed.
  subscribe('child_process', watch);
  try {
    await Promise.race([ended.promise, makeIndex(folder, source)]);
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

async function makeIndex(folder: string, { fill }: IndexSource): Promise<void> {
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

/** Removes the program from a bundle. All use the one in the first bundle of quotations, so that browsers load it once. */
export async function removeProgram(folder: string): Promise<void> {
  await rm(join(folder, 'pagefind.js'));
  await rm(join(folder, ['wasm', LANGUAGE, 'pagefind'].join('.')), { force: true });
}
