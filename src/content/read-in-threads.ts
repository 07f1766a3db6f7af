import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { collections } from '../schemas/collections.ts';
import { displayPath } from './files.ts';
import type { ListedFile } from './list.ts';
import { parseContentFile, readContentFiles, type ContentFile } from './read.ts';
import type { ThreadResult } from './reading-thread.ts';

/** The fewest files for which threads pay off. */
const MIN_FILES = 2000;

/** How many files a thread gets at a time. */
const BATCH = 100;

/**
 * The limits to a thread's heap, which keeps nothing but one batch. Without them, the engine would collect so little garbage
 * that each thread takes several times the memory it needs.
 */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };

/**
 * Reads content files like `readContentFiles`, but if there are many, in as many threads as there are processors, up to four.
 * The threads return parsed bodies and no texts: a file is read again if an issue needs a position in it.
 */
export async function readInThreads(listed: readonly ListedFile[]): Promise<ContentFile[]> {
  if (listed.length < MIN_FILES) return readContentFiles(listed);
  const files: ContentFile[] = [];
  let next = 0;
  const readBatches = async (): Promise<void> => {
    const thread = new Worker(new URL('reading-thread.ts', import.meta.url), {
      resourceLimits: LIMITS,
    });
    try {
      while (next < listed.length) {
        const start = next;
        next += BATCH;
        const batch = listed.slice(start, next);
        const results = await readInThread(thread, batch);
        for (const [index, file] of batch.entries())
          files[start + index] = fileOf(file, results[index]);
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, readBatches));
  return files;
}

/** Lets a thread read a batch of files. Rejects with the error that stopped the thread. */
async function readInThread(thread: Worker, batch: readonly ListedFile[]): Promise<ThreadResult[]> {
  thread.postMessage(batch);
  const [results] = (await once(thread, 'message')) as [string];
  return JSON.parse(results) as ThreadResult[];
}

function fileOf({ collection, path }: ListedFile, result: ThreadResult | undefined): ContentFile {
  if (!result) throw new Error(`No thread has read ${path}.`);
  return {
    collection,
    id: basename(path, collections[collection].extension),
    path: displayPath(path),
    get document() {
      return parseContentFile(collection, path, readFileSync(path)).document;
    },
    ...result,
  };
}
