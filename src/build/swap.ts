import { existsSync, renameSync, rmSync } from 'node:fs';
import { takeLock } from './build-lock.ts';

/** Where a build is made before it takes the place of `dist`. */
export function nextOf(dist: string): string {
  return `${dist}.next`;
}

function previousOf(dist: string): string {
  return `${dist}.previous`;
}

/**
 * Puts the build in `dist.next` in the place of `dist`. Call it only when that build is complete,
 * and `recover` afterwards, which removes the old one.
 */
export function swapIn(dist: string): void {
  if (existsSync(dist)) renameSync(dist, previousOf(dist));
  renameSync(nextOf(dist), dist);
}

/**
 * Brings `dist` to rest, wherever the last build stopped. Only between the two renames of `swapIn` is
 * `dist` missing beside a `dist.previous`; then the next build is complete and is put in place. In every
 * other state what stands in `dist` is right, and the rest is thrown away.
 * Call it under the build lock, or it takes the folder of a running build away.
 */
export function recover(dist: string): void {
  if (!existsSync(dist) && existsSync(previousOf(dist))) {
    renameSync(existsSync(nextOf(dist)) ? nextOf(dist) : previousOf(dist), dist);
  }
  for (const leftover of [nextOf(dist), previousOf(dist)]) {
    rmSync(leftover, { recursive: true, force: true });
  }
}

/** Settles `dist` unless a build is running, which will do so itself. */
export async function recoverIfIdle(dist: string): Promise<void> {
  const release = await takeLock();
  if (release === undefined) return;
  try {
    recover(dist);
  } finally {
    await release();
  }
}
