import { parentPort } from 'node:worker_threads';
import { summarizeBody } from '../markdown/body-summary.ts';
import type { ListedFile } from './list.ts';
import { readContentFile, type ContentFile } from './read.ts';

/** The parts of a content file that a thread sends back. */
export type ThreadResult = Pick<ContentFile, 'data' | 'issues'> &
  Required<Pick<ContentFile, 'body'>>;

parentPort?.on('message', (listed: readonly ListedFile[]) => {
  void Promise.all(listed.map(resultOf)).then((results) => {
    // Objects read from JSON take less time and memory than copied ones.
    parentPort?.postMessage(JSON.stringify(results));
  });
});

/** Reads a file. Nothing else of it stays in memory. */
async function resultOf({ collection, path }: ListedFile): Promise<ThreadResult> {
  const { data, issues, document } = await readContentFile(collection, path);
  return { data, issues, body: summarizeBody(document.body) };
}
