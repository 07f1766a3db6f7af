import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheDir, distDir, obstacleAt, removeFolder } from '../../../src/build/folders.ts';
import { writeStamp } from '../../../src/build/stamp.ts';

let folder: string;

beforeEach(() => {
  // On the project's disk, since temporary files may be on another.
  mkdirSync(cacheDir(), { recursive: true });
  folder = mkdtempSync(resolve(cacheDir(), 'verbatim-dist-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a missing folder, an empty one and a site that was built here may be replaced', () => {
  expect(obstacleAt(join(folder, 'none'))).toBeUndefined();
  expect(obstacleAt(folder)).toBeUndefined();
  writeFileSync(join(folder, 'index.html'), '');
  writeStamp(folder, 'digest');
  expect(obstacleAt(folder)).toBeUndefined();
});

test.each(['src/page.ts', 'index.html', 'notes.txt'])(
  'a folder with a foreign %s may not be replaced',
  (file) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
    expect(obstacleAt(folder)).toBe('not-a-site');
  },
);

test.each<[what: string, make: (path: string) => void]>([
  ['a file', (path) => writeFileSync(path, '')],
  ['a link to nowhere', (path) => symlinkSync('nowhere', path)],
  ['a link to itself', (path) => symlinkSync(path, path)],
])('%s in place of the folder may not be replaced', (_, make) => {
  const dist = join(folder, 'dist');
  make(dist);
  expect(obstacleAt(dist)).toBe('not-a-folder');
});

describe('the folder of the site', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('is the target of a link, so that the link survives', () => {
    mkdirSync(join(folder, 'published'));
    symlinkSync(join(folder, 'published'), join(folder, 'dist'), 'junction');
    vi.stubEnv('DIST_DIR', join(folder, 'dist'));
    expect(distDir()).toBe(realpathSync(join(folder, 'published')));
  });

  test('need not exist', () => {
    vi.stubEnv('DIST_DIR', join(folder, 'none'));
    expect(distDir()).toBe(join(folder, 'none'));
  });
});

test('a folder is removed even if it and its folders are read-only', async () => {
  mkdirSync(join(folder, 'old/deep'), { recursive: true });
  writeFileSync(join(folder, 'old/deep/file'), '');
  chmodSync(join(folder, 'old/deep'), 0o500);
  chmodSync(join(folder, 'old'), 0o500);
  await removeFolder(join(folder, 'old'));
  expect(existsSync(join(folder, 'old'))).toBe(false);
});
