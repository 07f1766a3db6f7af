import type { Writable } from 'node:stream';
import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';

/** How far a thread is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** How many of the total were taken from the last build. */
  readonly kept: number;
}

/** What a thread sends: how far it is, then what its function returned, or its error in short and in full. */
export type Message =
  | { readonly progress: Progress }
  | { readonly result: unknown }
  | { readonly error: string; readonly report: string };

/** Calls the function that `runInThread` names. */
async function call(): Promise<Message> {
  const { module, argument } = workerData as { module: string; argument: string };
  try {
    const called = (await import(module)) as { default: (argument: string) => Promise<unknown> };
    return { result: await called.default(argument) };
  } catch (error) {
    return {
      error: error instanceof Error ? error.message : String(error),
      report: inspect(error),
    };
  }
}

/** Resolves once the main thread has received everything that was printed. */
function flush(stream: Writable): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}

const message = await call();
await Promise.all([flush(process.stdout), flush(process.stderr)]);
parentPort?.postMessage(message);
