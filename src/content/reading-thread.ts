import { parentPort } from 'node:worker_threads';
import { summarizeBody } from '../markdown/body-summary.ts';
import type { ListedFile } from './list.ts';
import { readContentFiles, type ContentFile } from './read.ts';

/** The parts of a content file that a thread sends back. */
export type ThreadResult = Pick<ContentFile, 'data' | 'issues'> &
  Required<Pick<ContentFile, 'body'>>;

parentPort?.on('message', (listed: readonly ListedFile[]) => {
  void readContentFiles(listed).then((files) => {
    const results: ThreadResult[] = files.map(({ data, issues, document }) => ({
      data,
      issues,
      body: summarizeBody(document.body),
    }));
    parentPort?.postMessage(results);
  });
});
