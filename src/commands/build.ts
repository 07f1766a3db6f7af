import { contentDir } from '../content/read.ts';
import { hasErrors, type Issue } from '../issues/issue.ts';
import { formatIssues, summary } from '../issues/report.ts';
import { distDir, isReplaceable } from '../build/folders.ts';
import { inputsDigest } from '../build/inputs-digest.ts';
import { takeLock } from '../build/build-lock.ts';
import type { Searched } from '../build/render-pages.ts';
import { makeSearchIndex } from '../build/write-search.ts';
import { writeStamp } from '../build/stamp.ts';
import { nextOf, recover, swapIn } from '../build/swap.ts';
import { runInThread } from '../build/run-in-thread.ts';

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
    recover(dist);
    const digest = inputsDigest();
    if (!(await passesGate())) return 'Nothing was built.';
    if (!(await buildsInto(nextOf(dist)))) return `The build failed. ${dist} is as it was.`;
    swapIn(dist);
    writeStamp(dist, digest);
    return undefined;
  } finally {
    recover(dist);
    await release();
  }
}

/** Runs the gate and prints what it finds. */
async function passesGate(): Promise<boolean> {
  try {
    const issues = await runInThread<Issue[]>(new URL('check.ts', import.meta.url));
    if (issues.length > 0)
      console.error(`${formatIssues(issues)}\n${contentDir()}: ${summary(issues)}`);
    return !hasErrors(issues);
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
    const pages = new URL('../build/render-pages.ts', import.meta.url);
    const searched = await runInThread<Searched | undefined>(pages, folder);
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
