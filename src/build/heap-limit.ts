import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesUnder } from './digest.ts';

/** What rendering needs apart from the archive, in megabytes, and what it needs for each megabyte of content. */
const BASE = 1000;
const PER_MEGABYTE = 14;

/**
 * The limit to the heap of the thread that renders pages, in megabytes. Without one, the engine collects so little garbage
 * that a build of a large archive takes several times the memory it needs. The limit is above what archives of up to 5,000
 * articles need (docs/scale.md).
 * @param content the content folder
 * @param given the options given to Node
 * @returns undefined if the person running the build has set a limit
 */
export function heapLimit(
  content: string,
  given: readonly string[] = [process.env['NODE_OPTIONS'] ?? '', ...process.execArgv],
): number | undefined {
  if (given.some((option) => /--max[-_]old[-_]space[-_]size/.test(option))) return undefined;
  const bytes = filesUnder(content)
    .filter((path) => /\.(?:md|yaml)$/.test(path))
    .reduce((sum, path) => sum + statSync(resolve(path)).size, 0);
  return Math.round(BASE + (PER_MEGABYTE * bytes) / 1e6);
}

/** Whether an error means that a thread has reached the limit to its heap. Sometimes the engine ends the process instead. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
