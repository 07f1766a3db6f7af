import { parentPort } from 'node:worker_threads';
import { readCheckedBody } from '../markdown/checked-body.ts';
import { readContentFiles, type ContentFile, type ListedFile } from './read.ts';

/** What of a content file passes between threads. */
export type ReadByThread = Pick<ContentFile, 'data' | 'issues'> &
  Required<Pick<ContentFile, 'body'>>;

/** Reads the content files that it is sent, and sends back what is in them. */
parentPort?.on('message', (listed: readonly ListedFile[]) => {
  void readContentFiles(listed).then((files) => {
    const read: ReadByThread[] = files.map(({ data, issues, document }) => ({
      data,
      issues,
      body: readCheckedBody(document.body),
    }));
    parentPort?.postMessage(read);
  });
});
