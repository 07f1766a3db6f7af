import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sharesOf, threadsFor, type Path } from '../../../../src/build/astro/page-shares.ts';

/** A path as Astro passes it; its route has only the fields that matter here. */
function pathOf(pathname: string, type: 'page' | 'endpoint' = 'page', hasFixedRoute = false): Path {
  const route = { type, pathname: hasFixedRoute ? pathname : undefined } as Path['route'];
  return { pathname, route, cacheKey: 'key' };
}

const namesIn = (shares: readonly (readonly Path[])[]): string[][] =>
  shares.map((paths) => paths.map(({ pathname }) => pathname));

describe('shares', () => {
  test('are of similar size, hold every path once, and keep every record’s paths together', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `record-${index}`);
    const paths = ids.flatMap((id) => [
      pathOf(`/quotes/${id}`),
      pathOf(`/embed/quotes/${id}`),
      pathOf(`/cards/quotes/${id}.png`, 'endpoint'),
    ]);
    const shares = sharesOf(paths, 4);
    expect(new Set(shares.flat())).toEqual(new Set(paths));
    expect(shares.flat()).toHaveLength(paths.length);
    expect(shares.map((share) => share.length)).toEqual([24, 24, 21, 21]);
    for (const share of shares)
      for (const { pathname } of share) {
        const id = /record-\d+/.exec(pathname)?.[0] ?? '';
        expect(share.filter((other) => new RegExp(`${id}\\b`).test(other.pathname))).toHaveLength(
          3,
        );
      }
  });

  test('leave to Astro, in the first share, paths without a parameter or key and endpoints without a file name', () => {
    const kept = [
      pathOf('/404', 'page', true),
      pathOf('/robots.txt', 'endpoint', true),
      pathOf('/answer', 'endpoint'),
      { ...pathOf('/old'), cacheKey: undefined },
    ];
    const [own, ...others] = sharesOf([...kept, ...kept], 4);
    expect(namesIn([own ?? []])).toEqual([[...kept, ...kept].map(({ pathname }) => pathname)]);
    expect(others).toEqual([[], [], []]);
  });

  test('are only one for a single thread', () => {
    const paths = ['/a', '/b', '/c'].map((pathname) => pathOf(pathname));
    expect(namesIn(sharesOf(paths, 1))).toEqual([['/a', '/b', '/c']]);
  });
});

describe('threads', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-threads-'));
    mkdirSync(join(folder, 'astro'));
    vi.stubEnv('CACHE_DIR', folder);
    vi.stubEnv('PAGE_THREADS', '');
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  /** Writes a content store of the given size in bytes. */
  const store = (bytes: number): void =>
    writeFileSync(join(folder, 'astro', 'data-store.json'), Buffer.alloc(bytes));

  const machine = { processors: 4, memory: 16e9 };

  test.each([
    ['one per processor for many pages of a small archive', 1000, 100_000, machine, 4],
    ['one for no pages', 1000, 0, machine, 1],
    ['one for few pages', 1000, 499, machine, 1],
    ['two for 500 pages', 1000, 500, machine, 2],
    ['three for 1,000 articles, for which two take 2 GB', 17_000_000, 100_000, machine, 3],
    ['one for 3,000 articles, for which it takes 1.9 GB', 51_000_000, 100_000, machine, 1],
    ['one for 10,000 articles, for which it takes 3 GB', 170_000_000, 100_000, machine, 1],
    [
      'one where the machine has too little memory left for two',
      17_000_000,
      100_000,
      { processors: 4, memory: 2e9 },
      1,
    ],
    ['one on a machine with little memory', 1000, 100_000, { processors: 4, memory: 1e9 }, 1],
  ])('%s', (_, bytes, paths, on, expected) => {
    store(bytes);
    expect(threadsFor(paths, on)).toBe(expected);
  });

  test('are as many as PAGE_THREADS says', () => {
    vi.stubEnv('PAGE_THREADS', '3');
    expect(threadsFor(5)).toBe(3);
  });

  test('are only one with an unknown version of Astro', () => {
    vi.stubEnv('PAGE_THREADS', '3');
    expect(threadsFor(100_000, machine, false)).toBe(1);
  });
});
