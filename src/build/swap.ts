import { existsSync, renameSync } from 'node:fs';
import { takeLock } from './build-lock.ts';
import { removeFolder } from './folders.ts';

/** The folder of a build until it is complete and replaces `dist`. */
export function nextOf(dist: string): string {
  return `${dist}.next`;
}

function previousOf(dist: string): string {
  return `${dist}.previous`;
}

/**
 * Replaces `dist` with the build in `dist.next`. Call it only when that build is complete, and call `recover`
 * afterwards, which removes the old one.
 */
export function swapIn(dist: string): void {
  if (existsSync(dist)) renameSync(dist, previousOf(dist));
  renameSync(nextOf(dist), dist);
}

/**
 * Leaves one complete site in `dist`, wherever the last build stopped, and removes the rest. `dist` is missing while
 * there is a `dist.previous` only between the two renames of `swapIn`; then the next build is complete and is put in
 * place. In every other state the site in `dist` is the right one.
 * Call it under the build lock only: it would remove the folder of a running build.
 * @returns whether anything was left over
 */
export function recover(dist: string): boolean {
  if (!existsSync(dist) && existsSync(previousOf(dist)))
    renameSync(existsSync(nextOf(dist)) ? nextOf(dist) : previousOf(dist), dist);
  const leftovers = [nextOf(dist), previousOf(dist)].filter((folder) => existsSync(folder));
  for (const leftover of leftovers) removeFolder(leftover);
  return leftovers.length > 0;
}

/** Recovers `dist` unless a build is running, which does so itself. */
export async function recoverIfIdle(dist: string): Promise<void> {
  const release = await takeLock();
  if (release === undefined) return;
  try {
    recover(dist);
  } finally {
    await release();
  }
}
