import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Message, Progress } from './thread-entry.ts';

/** What the caller of a thread wants to know while it runs. */
export interface Listeners {
  readonly onProgress?: (progress: Progress) => void;
  /** Gets what the thread prints; without it, the thread prints to this process's terminal. */
  readonly onOutput?: ((text: string) => void) | undefined;
}

/**
 * Calls the default function of a module in a thread, whose end frees the memory that the engine would otherwise
 * keep (docs/decisions/0003-threads.md).
 * @param argument what the function is called with
 * @returns what the function returns, which must be plain data; its type is not checked
 * @throws what the function throws, with the same message and stack
 */
export async function runInThread<Result>(
  module: URL,
  argument = '',
  { onProgress, onOutput }: Listeners = {},
): Promise<Result> {
  const isCaptured = onOutput !== undefined;
  const thread = new Worker(new URL('thread-entry.ts', import.meta.url), {
    workerData: { module: module.href, argument },
    stdout: isCaptured,
    stderr: isCaptured,
  });
  if (isCaptured)
    for (const stream of [thread.stdout, thread.stderr])
      stream.setEncoding('utf8').on('data', onOutput);
  try {
    return await new Promise<Result>((resolve, reject) => {
      thread.on('message', (message: Message) => {
        if ('progress' in message) onProgress?.(message.progress);
        else if ('result' in message) resolve(message.result as Result);
        else reject(Object.assign(new Error(message.error), { stack: message.report }));
      });
      thread.once('error', reject);
      once(thread, 'exit').then(
        ([code]) => reject(new Error(`${module.pathname} ended with ${code} and no result.`)),
        reject,
      );
    });
  } finally {
    await thread.terminate();
  }
}
