import { contentDir } from '../archive/read.ts';
import { refuses } from '../integrity/gate.ts';
import type { Issue } from '../integrity/issue.ts';
import { formatIssues, summary } from '../integrity/report.ts';
import { distDir, isReplaceable } from './dist.ts';
import { inputsDigest } from './inputs.ts';
import { takeLock } from './lock.ts';
import type { Searched } from './pages.ts';
import { makeSearchIndex } from './search-index.ts';
import { writeStamp } from './stamp.ts';
import { nextOf, settle, switchToNext } from './switch.ts';
import { inThread } from './thread.ts';

/**
 * `npm run build`: builds the site into `DIST_DIR`. Only a whole build of content that passes the gate takes the
 * place of the one that stands there.
 * @returns why it did not, or `undefined` where the new site is in place
 */
async function build(): Promise<string | undefined> {
  const dist = distDir();
  if (!isReplaceable(dist)) {
    return `${dist} holds something other than a built site. Set DIST_DIR to a folder of its own.`;
  }
  const release = await takeLock();
  if (release === undefined) return 'Another build of this project is running. Wait for it.';
  try {
    settle(dist);
    const digest = inputsDigest();
    if (!(await passesGate())) return 'Nothing was built.';
    if (!(await buildsInto(nextOf(dist)))) return `The build failed. ${dist} is as it was.`;
    switchToNext(dist);
    writeStamp(dist, digest);
    return undefined;
  } finally {
    settle(dist);
    await release();
  }
}

/** Runs the gate and prints what it finds. */
async function passesGate(): Promise<boolean> {
  try {
    const issues = await inThread<Issue[]>(new URL('check.ts', import.meta.url));
    if (issues.length > 0)
      console.error(`${formatIssues(issues)}\n${contentDir()}: ${summary(issues)}`);
    return !refuses(issues);
  } catch (error) {
    console.error(
      `The content cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
    return false;
  }
}

/** Makes the pages and what searches them, and prints what goes wrong. */
async function buildsInto(folder: string): Promise<boolean> {
  try {
    const pages = new URL('pages.ts', import.meta.url);
    const searched = await inThread<Searched | undefined>(pages, folder);
    if (searched) {
      await makeSearchIndex(searched, folder);
      console.log('The search index is written.');
    }
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

const fault = await build();
if (fault !== undefined) {
  console.error(fault);
  process.exitCode = 1;
}
