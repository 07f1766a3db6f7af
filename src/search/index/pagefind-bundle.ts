import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { interfaceLanguage } from '../../interface/strings.ts';

/**
 * The language of the index. Pagefind would make one index per language; we make one for all, with stemming for the interface
 * language.
 */
export const LANGUAGE = interfaceLanguage;

/** Selectors of the elements in an article's body that are not part of its text. */
const EXCLUDED = [
  '.anchor-link',
  '.margin-notes',
  'sup.note',
  '.collation',
  '.frame',
  '.visually-hidden',
];

/** How to make an index. */
interface IndexSource {
  /** The number of word occurrences in one part of the index; Pagefind's default is 20,000. */
  readonly partSize: number;
  /** Adds the records. */
  readonly fill: (index: PagefindIndex) => Promise<void>;
}

/**
 * Makes a Pagefind index and writes it into a folder, without Pagefind’s own search interface. Each index is made by a separate
 * process, because Pagefind frees memory only when its process exits.
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
  // Without this, Pagefind would wait forever for a process that was killed.
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

/**
 * Removes the search program from a bundle. All bundles use the one in the first bundle of quotations, so that browsers load it
 * once.
 */
export async function removeProgram(folder: string): Promise<void> {
  await rm(join(folder, 'pagefind.js'));
  await rm(join(folder, ['wasm', LANGUAGE, 'pagefind'].join('.')), { force: true });
}
