import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { collections } from '../schemas/collections.ts';
import { display } from './list.ts';
import { parseContentFile, readContentFiles, type ContentFile, type ListedFile } from './read.ts';
import type { ReadByThread } from './reading-thread.ts';

/** From how many files on threads are worth their start, and how many files a thread takes at a time. */
const MANY = 2000;
const BATCH = 250;

/**
 * Reads content files in as many threads as there are processors, up to four, and gives them in the same order. Their
 * bodies are taken apart, and their text is not kept: a file is read again where a message needs a place in it.
 */
export async function readInThreads(listed: readonly ListedFile[]): Promise<ContentFile[]> {
  if (listed.length < MANY) return readContentFiles(listed);
  const files: ContentFile[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const thread = new Worker(new URL('reading-thread.ts', import.meta.url));
    try {
      while (next < listed.length) {
        const start = next;
        next += BATCH;
        const batch = listed.slice(start, next);
        const read = await answer(thread, batch);
        for (const [index, file] of batch.entries())
          files[start + index] = fileOf(file, read[index]);
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  return files;
}

/** What a thread sends back for the files that it is sent; rejects with what stopped it. */
async function answer(thread: Worker, batch: readonly ListedFile[]): Promise<ReadByThread[]> {
  thread.postMessage(batch);
  const [read] = (await once(thread, 'message')) as [ReadByThread[]];
  return read;
}

function fileOf({ collection, path }: ListedFile, read: ReadByThread | undefined): ContentFile {
  if (!read) throw new Error(`No thread has read ${path}.`);
  return {
    collection,
    id: basename(path, collections[collection].extension),
    path: display(path),
    get document() {
      return parseContentFile(collection, path, readFileSync(path)).document;
    },
    ...read,
  };
}
