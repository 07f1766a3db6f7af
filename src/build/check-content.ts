import { join } from 'node:path';
import { checkFolder } from '../checks/gate.ts';
import { contentOf } from '../content/content.ts';
import { contentDir, readContentFolder } from '../content/read.ts';
import { ReadingCache } from '../content/reading-cache.ts';
import { readInThreads } from '../content/read-in-threads.ts';
import { byPlace, type Issue } from '../issues/issue.ts';
import { cacheDir } from './folders.ts';
import { recordCodeDigest } from './inputs.ts';
import { undrawnCharacters } from './undrawn-characters.ts';

/** What the content gate found. */
export interface CheckedContent {
  /** How many files it read. */
  readonly files: number;
  /** Errors and warnings, in order of file and place. */
  readonly issues: readonly Issue[];
}

/**
 * Runs the content gate on `CONTENT_DIR`. A build runs it in a thread.
 * @throws if the content folder cannot be read
 */
export default async function checkContent(): Promise<CheckedContent> {
  const openCache = (): Promise<ReadingCache> =>
    ReadingCache.open(join(cacheDir(), 'readings'), recordCodeDigest());
  const folder = await readContentFolder(contentDir(), (listed) =>
    readInThreads(listed, openCache),
  );
  const undrawn = await undrawnCharacters(contentOf(folder));
  return {
    files: folder.files.length,
    issues: [...checkFolder(folder), ...undrawn].sort(byPlace),
  };
}
