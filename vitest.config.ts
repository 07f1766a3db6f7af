import { defineConfig } from 'vitest/config';

/** Unit tests that put something in the place of a module, or load modules anew, and so need modules of their own. */
const alone = [
  'tests/unit/build/astro/content-loader.test.ts',
  'tests/unit/content/redirects.test.ts',
];

// Property tests make hundreds of cases, and the machine may have other work.
const testTimeout = 180_000;

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: alone,
          // Modules that keep nothing can be loaded once for all files.
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
          // What a test builds is in a folder of its own.
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
          // A page is a program of its own, and most of the work is there.
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
