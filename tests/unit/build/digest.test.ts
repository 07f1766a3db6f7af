import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestFiles, digestValues, filesUnder } from '../../../src/build/digest.ts';

describe('the digest of files', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-digest-'));
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
    'a file with other bytes but the same size and time': () => {
      utimesSync(file, 0, 0);
      writeFileSync(file, 'two');
      utimesSync(file, 0, 0);
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

  test('is the same if nothing changed, even if a file was rewritten', () => {
    const before = digestFiles([folder]);
    expect(digestFiles([folder])).toBe(before);
    writeFileSync(file, 'one');
    utimesSync(file, 0, 0);
    expect(digestFiles([folder])).toBe(before);
  });

  test('follows links to files, even when the links form a cycle', () => {
    const other = join(folder, 'notes');
    mkdirSync(other);
    symlinkSync('..', join(folder, 'articles', 'up'));
    symlinkSync('../notes', join(folder, 'articles', 'across'));
    symlinkSync('../articles', join(other, 'back'));
    symlinkSync('itself', join(folder, 'itself'));
    writeFileSync(join(other, 'two.md'), 'two');
    expect(filesUnder('.', folder)).toEqual(
      ['articles/across/back/one.md', 'articles/across/two.md', 'articles/one.md']
        .concat(['notes/back/across/two.md', 'notes/back/one.md', 'notes/two.md'])
        .sort(),
    );
  });

  test.each(Object.entries(changes))('changes with %s', (_name, change) => {
    const before = digestFiles([folder]);
    change();
    expect(digestFiles([folder])).not.toBe(before);
  });

  test('distinguishes the end of one file from the beginning of the next', () => {
    const write = (a: string, b: string): string => {
      writeFileSync(join(folder, 'a'), a);
      writeFileSync(join(folder, 'b'), b);
      return digestFiles(['a', 'b'], folder);
    };
    expect(write('one', '')).not.toBe(write('', 'one'));
  });

  test('covers files in a linked folder; a broken link counts as empty', () => {
    symlinkSync(join(folder, 'articles'), join(folder, 'linked'), 'junction');
    symlinkSync(join(folder, 'none'), join(folder, 'broken'), 'junction');
    expect(filesUnder('.', folder)).toEqual([join('articles', 'one.md'), join('linked', 'one.md')]);
    expect(digestFiles(['linked', 'broken'], folder)).not.toBe(digestFiles([], folder));
  });

  test('treats a missing path as empty', () => {
    expect(digestFiles([join(folder, 'none')])).toBe(digestFiles([]));
  });

  test('is the same for the same files under another root', () => {
    const other = mkdtempSync(join(tmpdir(), 'verbatim-digest-'));
    mkdirSync(join(other, 'articles'));
    writeFileSync(join(other, 'articles', 'one.md'), 'one');
    expect(digestFiles(['articles'], other)).toBe(digestFiles(['articles'], folder));
    rmSync(other, { recursive: true });
  });
});

test('the digest of values differs for different values and lists, absent values included', () => {
  const lists = [
    ['a'],
    ['b'],
    [undefined],
    [],
    ['a', 'b'],
    [['a', 'b']],
    ['a\n', 'b'],
    ['a', '\nb'],
  ];
  expect(new Set(lists.map(digestValues)).size).toBe(lists.length);
  expect(digestValues([{ a: [1, 'b'] }])).toBe(digestValues(new Set([{ a: [1, 'b'] }])));
});
