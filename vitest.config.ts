import { defineConfig } from 'vitest/config';

/** Unit tests that mock a module or load modules again, and so cannot share them with other tests. */
const alone = [
  'tests/unit/build/astro/content-loader.test.ts',
  'tests/unit/content/redirects.test.ts',
];

// Property tests run hundreds of cases, and the machine may be busy.
const testTimeout = 180_000;

export default defineConfig({
  test: {
    setupFiles: ['tests/property-seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: alone,
          // Modules without state can be loaded once for all files.
          isolate: false,
          testTimeout,
        },
      },
      {
        extends: true,
        test: { name: 'unit alone', include: alone, testTimeout },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          // Each test builds in its own folder.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/site-server.ts',
          isolate: false,
          // Most of the work is done in the browser's own processes.
          maxWorkers: 2,
          maxConcurrency: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
