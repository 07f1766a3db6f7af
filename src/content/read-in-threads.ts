import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { collections } from '../schemas/collections.ts';
import { displayPath, readBounded } from './files.ts';
import type { ListedFile } from './list.ts';
import { parseContentFile, readContentFiles, type ContentFile } from './read.ts';
import { readingKey, type Reading } from './reading.ts';
import type { ReadingCache } from './reading-cache.ts';
import type { SentReading } from './reading-thread.ts';

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
 * Reads content files like `readContentFiles`, but if there are many, takes their readings from a cache if it has them, and
 * makes the others in as many threads as there are processors, up to four. The readings contain parsed bodies and no texts: a
 * file is read again if an issue needs a position in it.
 * @param openCache opens the cache, if it is needed
 */
export async function readInThreads(
  listed: readonly ListedFile[],
  openCache: () => Promise<ReadingCache>,
): Promise<ContentFile[]> {
  if (listed.length < MIN_FILES) return readContentFiles(listed);
  const cache = await openCache();
  try {
    const known = listed.map((file) => knownReading(file, cache));
    const others = listed.filter((_file, index) => known[index] === undefined);
    const made = await readAll(others, cache);
    return listed.map((file, index) => fileOf(file, known[index] ?? made.get(file)));
  } finally {
    cache.close();
  }
}

function knownReading(file: ListedFile, cache: ReadingCache): Reading | undefined {
  if (cache.isEmpty) return undefined;
  const json = cache.get(readingKey(file, readBounded(file.path)));
  return json === undefined ? undefined : (JSON.parse(json) as Reading);
}

/** Makes the readings of files in threads, and adds them to the cache. */
async function readAll(
  listed: readonly ListedFile[],
  cache: ReadingCache,
): Promise<ReadonlyMap<ListedFile, Reading>> {
  const made = new Map<ListedFile, Reading>();
  let next = 0;
  const readBatches = async (): Promise<void> => {
    const thread = new Worker(new URL('reading-thread.ts', import.meta.url), {
      resourceLimits: LIMITS,
    });
    try {
      while (next < listed.length) {
        const batch = listed.slice(next, next + BATCH);
        next += BATCH;
        const readings = await readInThread(thread, batch);
        cache.add(readings);
        for (const [index, file] of batch.entries())
          made.set(file, JSON.parse(readings[index]?.[1] ?? '') as Reading);
      }
    } finally {
      await thread.terminate();
    }
  };
  const threads = Math.min(4, availableParallelism(), Math.ceil(listed.length / BATCH));
  await Promise.all(Array.from({ length: threads }, readBatches));
  return made;
}

/** Lets a thread read a batch of files. Rejects with the error that stopped the thread. */
async function readInThread(thread: Worker, batch: readonly ListedFile[]): Promise<SentReading[]> {
  thread.postMessage(batch);
  const [readings] = (await once(thread, 'message')) as [SentReading[]];
  return readings;
}

function fileOf({ collection, path }: ListedFile, reading: Reading | undefined): ContentFile {
  if (!reading) throw new Error(`No thread has read ${path}.`);
  return {
    collection,
    id: basename(path, collections[collection].extension),
    path: displayPath(path),
    get document() {
      return parseContentFile(collection, path, readFileSync(path)).document;
    },
    ...reading,
  };
}
