import { existsSync, lstatSync, renameSync } from 'node:fs';
import { takeLock } from './build-lock.ts';
import { removeFolder } from './folders.ts';

/** The folder in which a site is built, until it is complete and replaces `dist`. */
export function nextFolder(dist: string): string {
  return `${dist}.next`;
}

function previousFolder(dist: string): string {
  return `${dist}.previous`;
}

/**
 * Replaces `dist` with the build in `dist.next`. Call it only when that build is complete, and then call `recover`, which
 * removes the old one.
 */
export function swapIn(dist: string): void {
  if (existsSync(dist)) renameSync(dist, previousFolder(dist));
  renameSync(nextFolder(dist), dist);
}

/**
 * Leaves one complete site in `dist`, wherever the last build stopped, and removes the rest. If there is a `dist.previous`
 * but no `dist`, the last build stopped between the two renames of `swapIn`; its site is complete and is put in place. In
 * every other state, the site in `dist` is the right one. Call it only under the build lock, since it would remove the folder
 * of a running build.
 * @returns whether anything was left over
 */
export async function recover(dist: string): Promise<boolean> {
  if (!existsSync(dist) && existsSync(previousFolder(dist)))
    renameSync(existsSync(nextFolder(dist)) ? nextFolder(dist) : previousFolder(dist), dist);
  const leftovers = [nextFolder(dist), previousFolder(dist)].filter(isThere);
  for (const leftover of leftovers) await removeFolder(leftover);
  return leftovers.length > 0;
}

/** Whether anything is at this path, even a broken link. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Recovers `dist`, unless a build is running, which does so itself. */
export async function recoverIfIdle(dist: string): Promise<void> {
  const release = await takeLock();
  if (release === undefined) return;
  try {
    await recover(dist);
  } finally {
    await release();
  }
}
