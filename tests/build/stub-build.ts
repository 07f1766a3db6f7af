import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { distDir } from '../../src/build/folders.ts';
import { takeLock } from '../../src/build/build-lock.ts';
import { nextFolder, recover, swapIn } from '../../src/build/swap.ts';

/**
 * A build whose pages take no time, but which otherwise works like `src/commands/build.ts`: under the lock it recovers,
 * writes the site next to `dist`, swaps, and recovers again. Each of `PAGES` pages has `VERSION` on it. Without a version,
 * nothing is built, as when the gate refuses the content.
 */
async function build(): Promise<boolean> {
  const { VERSION, PAGES } = process.env;
  const dist = distDir();
  const release = await takeLock();
  if (release === undefined) return false;
  try {
    await recover(dist);
    if (VERSION === undefined) return false;
    for (let page = 0; page < Number(PAGES); page += 1) {
      const folder = join(nextFolder(dist), String(page));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'index.html'), `<html><h1>${VERSION}</h1></html>`);
    }
    swapIn(dist);
    return true;
  } finally {
    await recover(dist);
    await release();
  }
}

process.exitCode = (await build()) ? 0 : 1;
