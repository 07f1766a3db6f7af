import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';

/** What a thread sends: what its function gave, or what went wrong, in short and in full. */
export type Sent =
  { readonly result: unknown } | { readonly fault: string; readonly report: string };

/** The other end of `runInThread`. */
async function answer(): Promise<Sent> {
  const { module, argument } = workerData as { module: string; argument: string };
  try {
    const called = (await import(module)) as { default: (argument: string) => Promise<unknown> };
    return { result: await called.default(argument) };
  } catch (error) {
    return {
      fault: error instanceof Error ? error.message : String(error),
      report: inspect(error),
    };
  }
}

parentPort?.postMessage(await answer());
