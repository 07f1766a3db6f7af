import { parentPort } from 'node:worker_threads';
import { readBounded } from './files.ts';
import type { ListedFile } from './list.ts';
import { readingKey, readingOf } from './reading.ts';

/** A reading as JSON, which takes less time and memory to send than an object, and its key. */
export type SentReading = readonly [key: string, json: string];

parentPort?.on('message', (listed: readonly ListedFile[]) => {
  parentPort?.postMessage(listed.map(read));
});

function read(file: ListedFile): SentReading {
  const bytes = readBounded(file.path);
  return [readingKey(file, bytes), JSON.stringify(readingOf(file, bytes))];
}
