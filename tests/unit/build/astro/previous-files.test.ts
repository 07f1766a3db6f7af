import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import { setBuiltArchive } from '../../../../src/build/astro/built-archive.ts';
import { PreviousFiles } from '../../../../src/build/astro/previous-files.ts';

let folder: string;
const at = (...parts: string[]): string => join(folder, ...parts);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-previous-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A build of one file: its key, what it reads, its text, and the digests of its reads if they changed. */
interface OneFile {
  readonly key?: string;
  readonly reads?: readonly string[];
  readonly text: string;
  readonly archive?: Readonly<Record<string, string>>;
  /** Whether another thread makes it. */
  readonly elsewhere?: boolean;
}

/** Builds the file, reused if possible, and puts it in place. Returns its text. */
function build({
  key = 'key',
  reads = ['a', 'b'],
  text,
  archive = {},
  elsewhere,
}: OneFile): string {
  setBuiltArchive({
    archive: {} as Archive,
    key: '',
    code: '',
    digestOfRead: (name) => archive[name] ?? 'unchanged',
  });
  mkdirSync(at('next'));
  const previous = new PreviousFiles(at('dist'), at('cache'), 'pages');
  if (!previous.take('page/index.html', key, at('next'))) {
    writeFileSync(at('next/page/index.html'), text);
    if (elsewhere)
      previous.addReads(new Map([['page/index.html', key]]), {
        names: ['other', ...reads],
        files: { 'page/index.html': reads.map((_name, index) => index + 1).join(' ') },
      });
    else previous.setReads('page/index.html', key, reads);
  }
  previous.save(at('next'));
  rmSync(at('dist'), { recursive: true, force: true });
  renameSync(at('next'), at('dist'));
  return readFileSync(at('dist/page/index.html'), 'utf8');
}

test.each([false, true])(
  'a file whose key and reads are unchanged is reused (made in another thread: %j)',
  (elsewhere) => {
    expect(build({ text: 'first', elsewhere })).toBe('first');
    expect(build({ text: 'second', elsewhere })).toBe('first');
    expect(build({ text: 'third', elsewhere, archive: { other: 'changed' } })).toBe('first');
  },
);

test.each<[string, Partial<OneFile>]>([
  ['its key has', { key: 'other' }],
  ['the first thing it read has', { archive: { a: 'changed' } }],
  ['the last thing it read has', { archive: { b: 'changed' } }],
])('a file is made again if %s changed', (_what, change) => {
  build({ text: 'first' });
  expect(build({ text: 'second', ...change })).toBe('second');
  expect(build({ text: 'third', ...change })).toBe('second');
});

test('a file is made again by what it read when it was last made, not before', () => {
  build({ text: 'first', reads: ['a'] });
  build({ text: 'second', reads: ['b'], archive: { a: 'changed' } });
  expect(build({ text: 'third', archive: { a: 'changed again' } })).toBe('second');
  expect(build({ text: 'fourth', archive: { b: 'changed' } })).toBe('fourth');
});

test('a file is made again if the list of reads is lost', () => {
  build({ text: 'first' });
  rmSync(at('cache/pages-reads.json'));
  expect(build({ text: 'second' })).toBe('second');
});
