import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isReplaceable } from '../../../src/build/folders.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-dist-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a missing folder, an empty one and a built site may be replaced', () => {
  expect(isReplaceable(join(folder, 'none'))).toBe(true);
  expect(isReplaceable(folder)).toBe(true);
  writeFileSync(join(folder, 'index.html'), '');
  expect(isReplaceable(folder)).toBe(true);
});

test('a folder with anything else may not', () => {
  mkdirSync(join(folder, 'src'));
  expect(isReplaceable(folder)).toBe(false);
});
