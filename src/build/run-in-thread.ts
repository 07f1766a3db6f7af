import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Message, Progress } from './thread-entry.ts';

/** Callbacks that tell the caller what a thread does while it runs, and the limit to its heap. */
export interface ThreadOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Receives what the thread prints. Without this callback, the thread prints to this process's terminal. */
  readonly onOutput?: ((text: string) => void) | undefined;
  /** The limit to its heap, in megabytes; the engine's own if absent. */
  readonly heap?: number | undefined;
  /** Ends the thread. The call then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Calls the default export of a module in a thread. When the thread ends, it frees memory that the engine would otherwise
 * keep (docs/decisions/0003-threads.md).
 * @param argument the argument for the function; if it is not known yet, the thread loads the module and waits
 * @returns what the function returns, which must be plain data; its type is not checked
 * @throws what the function throws, with the same message and stack and, for a system error, the same code and path; if the
 *   thread reaches the limit to its heap, an error with the code `ERR_WORKER_OUT_OF_MEMORY`
 */
export async function runInThread<Result>(
  module: URL,
  argument: string | Promise<string> = '',
  { onProgress, onOutput, heap, signal }: ThreadOptions = {},
): Promise<Result> {
  const isCaptured = onOutput !== undefined;
  const thread = new Worker(new URL('thread-entry.ts', import.meta.url), {
    workerData: { module: module.href },
    stdout: isCaptured,
    stderr: isCaptured,
    ...(heap !== undefined && { resourceLimits: { maxOldGenerationSizeMb: heap } }),
  });
  if (isCaptured)
    for (const stream of [thread.stdout, thread.stderr])
      stream.setEncoding('utf8').on('data', onOutput);
  try {
    return await new Promise<Result>((resolve, reject) => {
      thread.on('message', (message: Message) => {
        if ('progress' in message) onProgress?.(message.progress);
        else if ('result' in message) resolve(message.result as Result);
        else
          reject(
            Object.assign(new Error(message.error), { stack: message.report, ...message.system }),
          );
      });
      Promise.resolve(argument).then((known) => thread.postMessage(known), reject);
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      thread.once('error', reject);
      once(thread, 'exit').then(
        ([code]) =>
          reject(
            new Error(`${module.pathname} exited with code ${code} without returning a result.`),
          ),
        reject,
      );
    });
  } finally {
    await thread.terminate();
  }
}
