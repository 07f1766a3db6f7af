import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuildError, steps, type Build } from '../../../src/build/steps.ts';
import { nextFolder } from '../../../src/build/swap.ts';
import { indexInput } from '../../../src/search/index/index-input.ts';
import { archiveOf, quote } from '../search/quote.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-steps-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the step that writes the search index of a site with one quotation. */
async function indexForSearch(dist: string): Promise<unknown> {
  const build: Build = {
    dist,
    isVerbose: false,
    isFresh: true,
    log: '',
    searchInput: { key: 'key', indexInput: indexInput(archiveOf([quote({ id: 'one' })])) },
    report: {
      step: () => undefined,
      progress: () => undefined,
      warning: () => undefined,
      error: () => undefined,
    },
  };
  mkdirSync(nextFolder(dist), { recursive: true });
  return steps.find(({ label }) => label === 'Search index')?.run(build);
}

const kill = (message: unknown): void => {
  const { process: program } = message as { process: ChildProcess };
  program.once('spawn', () => program.kill('SIGKILL'));
};

test('if the indexing program is killed, the build fails with one plain message, and the next build has its index', async () => {
  const dist = join(folder, 'dist');
  subscribe('child_process', kill);
  const error = await indexForSearch(dist)
    .catch((thrown: unknown) => thrown)
    .finally(() => unsubscribe('child_process', kill));
  expect(error).toBeInstanceOf(BuildError);
  expect((error as Error).message).toMatch(
    /^The search index could not be written: Pagefind .*\nThe build failed\. .*dist has not been changed\.$/,
  );
  expect(await indexForSearch(dist)).toBe('1 quotation and 0 articles indexed');
  expect(existsSync(join(nextFolder(dist), 'search', 'quotes'))).toBe(true);
});
