import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf } from '../../../src/build/stamp.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-stamp-'));
  mkdirSync(join(folder, 'articles'));
  file = join(folder, 'articles', 'one.md');
  writeFileSync(file, 'one');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const changes: Record<string, () => void> = {
  'a file that grew': () => {
    writeFileSync(file, 'one more');
  },
  'a file of the same size that was written later': () => {
    utimesSync(file, new Date(0), new Date(0));
  },
  'a new file': () => {
    writeFileSync(join(folder, 'articles', 'two.md'), 'two');
  },
  'a file that is gone': () => {
    rmSync(file);
  },
  'a file that was renamed': () => {
    renameSync(file, join(folder, 'articles', 'three.md'));
  },
};

test('nothing changed: the digest is the same', () => {
  expect(digestOf([folder], ['a'])).toBe(digestOf([folder], ['a']));
});

test.each(Object.entries(changes))('%s changes the digest', (_name, change) => {
  const before = digestOf([folder], []);
  change();
  expect(digestOf([folder], [])).not.toBe(before);
});

test('another setting changes the digest, also one that was not set', () => {
  const digests = [
    digestOf([folder], ['a']),
    digestOf([folder], ['b']),
    digestOf([folder], [undefined]),
  ];
  expect(new Set(digests).size).toBe(3);
});

test('an input that is missing is no error', () => {
  expect(digestOf([join(folder, 'none')], [])).toBe(digestOf([], []));
});
