import { parentPort } from 'node:worker_threads';
import { summarizeBody } from '../markdown/body-summary.ts';
import { readBounded } from './files.ts';
import type { ListedFile } from './list.ts';
import { parseContentFile, type ContentFile } from './read.ts';

/** The parts of a content file that a thread sends back. */
export type ThreadResult = Pick<ContentFile, 'data' | 'issues'> &
  Required<Pick<ContentFile, 'body'>>;

parentPort?.on('message', (listed: readonly ListedFile[]) => {
  // Objects read from JSON take less time and memory than copied ones.
  parentPort?.postMessage(JSON.stringify(listed.map(resultOf)));
});

/** Reads a file. Only the result stays in memory. */
function resultOf({ collection, path }: ListedFile): ThreadResult {
  const { data, issues, document } = parseContentFile(collection, path, readBounded(path));
  return { data, issues, body: summarizeBody(document.body) };
}
