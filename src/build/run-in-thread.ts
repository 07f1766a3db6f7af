import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Sent } from './thread-entry.ts';

/**
 * Calls the default function of a module in a thread of its own. Its memory is given back when it is done, where the
 * engine would keep what it once had.
 * @param module the module
 * @param argument what the function is given
 * @returns what it gives; it must be plain data, and the type is taken on trust
 * @throws what went wrong, with the same message and report
 */
export async function runInThread<Result>(module: URL, argument = ''): Promise<Result> {
  const workerData = { module: module.href, argument };
  const thread = new Worker(new URL('thread-entry.ts', import.meta.url), { workerData });
  try {
    const [sent] = (await Promise.race([once(thread, 'message'), ended(thread, module)])) as [Sent];
    if ('fault' in sent) throw Object.assign(new Error(sent.fault), { stack: sent.report });
    return sent.result as Result;
  } finally {
    await thread.terminate();
  }
}

async function ended(thread: Worker, module: URL): Promise<never> {
  const [code] = (await once(thread, 'exit')) as [number];
  throw new Error(`${module.pathname} has ended with ${code}, and gave nothing.`);
}
