import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { distDir } from '../src/build/folders.ts';
import { siteDigest } from '../src/build/inputs.ts';
import { readStamp } from '../src/build/stamp.ts';
import { findChromium } from './browser/chromium.ts';
import { inMemoryTmpdir } from './memory-folder.ts';
import { runAll, runOne, runTests } from './runs.ts';
import type { Stage } from './schedule.ts';

/** A stage of `npm test`. */
export interface TestStage extends Stage {
  /** The stages whose results this one reads. If they have none yet, they run first, but need not succeed. */
  readonly reads?: readonly string[];
  /** Whether the results that other stages need already exist, so that those can run without this one. */
  readonly hasResults?: () => boolean;
  /** The Vitest projects whose tests it runs, and the folder of the test files. */
  readonly tests?: { readonly projects: readonly string[]; readonly folder: string };
}

function testStage(
  name: string,
  folder: string,
  projects: readonly string[],
  { needs = [], settings = {} }: { needs?: readonly string[]; settings?: NodeJS.ProcessEnv } = {},
): TestStage {
  return { name, needs, tests: { projects, folder }, run: () => runTests({ projects }, settings) };
}

const dist = distDir();

/**
 * All stages. Those that others wait for come first, then programs that keep a single core busy, then tests, the fastest
 * first. Tests run in several workers, so no core is idle at the end.
 */
export const stages: readonly TestStage[] = [
  {
    name: 'build',
    hasResults: () => existsSync(dist) && readStamp(dist) === siteDigest(),
    // `tests/build/same-bytes.test.ts` builds the site again in another time zone and language.
    run: () =>
      runOne(['node', 'src/commands/build.ts'], {
        TZ: 'Pacific/Pago_Pago',
        LANG: 'de_DE.UTF-8',
        LC_ALL: 'de_DE.UTF-8',
      }),
  },
  {
    name: 'chromium',
    hasResults: () => findChromium() !== undefined,
    run: () => runAll(['node', 'tests/browser/provide.ts']),
  },
  {
    name: 'types',
    // Both stages write the types of the collections.
    after: ['build'],
    hasResults: () => existsSync('.astro/types.d.ts'),
    run: () => runAll(['node', 'src/commands/check-types.ts']),
  },
  {
    name: 'lint',
    // ESLint reads the types of the collections, among other things.
    after: ['build', 'types'],
    reads: ['types'],
    run: () =>
      runAll(
        ['eslint', '--max-warnings', '0', '.'],
        ['stylelint', '--max-warnings', '0', 'src/**/*.{css,astro}'],
      ),
  },
  {
    name: 'format',
    // Prettier's cache ignores changes to plugins, so it is kept next to them, where reinstalling them deletes it.
    run: () => runAll(['prettier', '--check', '--cache', '--cache-strategy', 'content', '.']),
  },
  {
    name: 'html',
    needs: ['build'],
    run: () => runAll(['html-validate', '--max-warnings', '0', join(dist, '**/*.html')]),
  },
  testStage('unit', 'tests/unit', ['unit', 'unit alone', 'unit in German'], {
    // On a disk, creating and deleting thousands of files would take a seventh of their time.
    settings: inMemoryTmpdir(),
  }),
  testStage('built site', 'tests/build', ['build'], { needs: ['build', 'chromium'] }),
  testStage('browser', 'tests/browser', ['browser', 'browser in German'], {
    needs: ['build', 'chromium'],
  }),
];
