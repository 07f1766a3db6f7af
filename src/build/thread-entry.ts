import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';

/** The progress of a thread. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** How many of the total were reused from the last build. */
  readonly reused: number;
}

/**
 * A message from a thread: its progress; at the end, what its function returned, or its error, as a message, a full report and
 * the fields of a system error.
 */
export type Message =
  | { readonly progress: Progress }
  | { readonly result: unknown }
  | { readonly error: string; readonly report: string; readonly system: object };

/** The argument of the function, once the main thread has sent it. */
const given = parentPort ? once(parentPort, 'message') : Promise.resolve(['']);

/** Calls the function that `runInThread` names. */
async function call(): Promise<Message> {
  const { module } = workerData as { module: string };
  try {
    const called = (await import(module)) as { default: (argument: string) => Promise<unknown> };
    const [argument] = (await given) as [string];
    return { result: await called.default(argument) };
  } catch (error) {
    return {
      error: error instanceof Error ? error.message : String(error),
      report: inspect(error),
      system: systemFields(error),
    };
  }
}

/**
 * The fields of a system error, or of one that another error has as its cause, that `systemMessage` (system-error.ts) needs and
 * messages lose; none for other errors.
 */
function systemFields(error: unknown): object {
  if (!(error instanceof Error)) return {};
  if (!('syscall' in error)) return systemFields(error.cause);
  return Object.fromEntries(
    Object.entries(error).filter(([name]) => ['code', 'syscall', 'path'].includes(name)),
  );
}

/** Resolves once the main thread has received everything that was printed. */
function flush(stream: Writable): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}

const message = await call();
await Promise.all([flush(process.stdout), flush(process.stderr)]);
parentPort?.postMessage(message);
