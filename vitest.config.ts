import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

/** Unit tests that mock a module or load modules again, and so cannot share them with other tests. */
const alone = [
  'tests/unit/build/astro/content-loader.test.ts',
  'tests/unit/content/redirects.test.ts',
];

/** Unit tests of the interface in German, chosen as a publication does that: by the settings in its content. */
const inGerman = 'tests/unit/**/*.german.test.ts';

/** Browser tests of what any publication has. They run on the built site, and on the publication in German. */
const ofAnyPublication = [
  'accessibility',
  'check',
  'downloads',
  'embed',
  'forced-colors',
  'keyboard',
  'layout',
  'offline',
  'policy',
  'print',
  'printings',
  'reading',
  'search-dialog',
  'search-fallback',
  'search-finds',
  'search-page',
  'share',
  'stemma',
].map((name) => `tests/browser/${name}.test.ts`);

/** Browser tests of the publication in German alone: of its language, and of the policy that its pages themselves have. */
const germanPages = ['tests/browser/german.test.ts', 'tests/browser/policy-in-pages.test.ts'];

/** How every browser test runs. */
const inBrowser = {
  isolate: false,
  // Most of the work is done in the browser's own processes.
  maxWorkers: 2,
  maxConcurrency: 2,
};

export default defineConfig({
  test: {
    setupFiles: ['tests/property-seed.ts'],
    sequence: { sequencer: LongestFirst },
    // Property tests run hundreds of cases, and the machine may be busy, also when a test prepares or cleans up.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 120_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [...alone, inGerman],
          // Modules without state can be loaded once for all files.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'unit alone', include: alone },
      },
      {
        extends: true,
        test: {
          name: 'unit in German',
          include: [inGerman],
          isolate: false,
          env: { CONTENT_DIR: 'tests/german/content' },
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          // Each test builds in its own folder.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: germanPages,
          globalSetup: 'tests/browser/site-server.ts',
        },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: 'browser in German',
          include: [...ofAnyPublication, ...germanPages],
          env: { CONTENT_DIR: 'tests/german/content' },
          globalSetup: 'tests/browser/german-site-server.ts',
        },
      },
    ],
  },
});
