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
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { distDir, isReplaceable, removeFolder } from '../../../src/build/folders.ts';
import { writeStamp } from '../../../src/build/stamp.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-dist-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a missing folder, an empty one and a site that was built here may be replaced', () => {
  expect(isReplaceable(join(folder, 'none'))).toBe(true);
  expect(isReplaceable(folder)).toBe(true);
  writeFileSync(join(folder, 'index.html'), '');
  writeStamp(folder, 'digest');
  expect(isReplaceable(folder)).toBe(true);
});

test.each(['src/page.ts', 'index.html', 'notes.txt'])(
  'a folder with somebody else’s %s may not',
  (file) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
    expect(isReplaceable(folder)).toBe(false);
  },
);

test('a file in its place may not be replaced', () => {
  writeFileSync(join(folder, 'dist'), '');
  expect(isReplaceable(join(folder, 'dist'))).toBe(false);
});

describe('the folder of the site', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('is the one that a link leads to, so that the link stays', () => {
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

test('a folder is removed with all folders in it', () => {
  mkdirSync(join(folder, 'old/deep'), { recursive: true });
  writeFileSync(join(folder, 'old/deep/file'), '');
  chmodSync(join(folder, 'old/deep'), 0o500);
  chmodSync(join(folder, 'old'), 0o500);
  removeFolder(join(folder, 'old'));
  expect(existsSync(join(folder, 'old'))).toBe(false);
});
