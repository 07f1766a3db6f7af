import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PreviousBuild } from '../../../src/build/reuse.ts';

let folder: string;
const at = (...parts: string[]): string => join(folder, ...parts);
const listFile = (): string => at('cache', 'list.json');

/** Builds one page, reused if it has the given key and else written, and puts it in place. Returns whether it was reused. */
function build(key: string, text: string): boolean {
  mkdirSync(at('next'));
  const last = new PreviousBuild(at('dist'), listFile());
  const isReused = last.take('a/index.html', key, at('next'));
  if (!isReused) writeFileSync(at('next', 'a', 'index.html'), text);
  last.save(at('next'));
  rmSync(at('dist'), { recursive: true, force: true });
  renameSync(at('next'), at('dist'));
  return isReused;
}

const page = (): string => readFileSync(at('dist', 'a', 'index.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-last-build-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('reuses a file with the same key, without writing it', () => {
  expect(build('one', 'first')).toBe(false);
  const { ino } = statSync(at('dist', 'a', 'index.html'));
  expect(build('one', 'second')).toBe(true);
  expect(build('one', 'third')).toBe(true);
  expect(page()).toBe('first');
  expect(statSync(at('dist', 'a', 'index.html')).ino).toBe(ino);
});

test('does not reuse a file with another key', () => {
  build('one', 'first');
  expect(build('two', 'second')).toBe(false);
  expect(page()).toBe('second');
});

test('does not reuse a file that was modified or removed', () => {
  build('one', 'first');
  writeFileSync(at('dist', 'a', 'index.html'), 'touched');
  expect(build('one', 'second')).toBe(false);
  rmSync(at('dist', 'a', 'index.html'));
  expect(build('one', 'third')).toBe(false);
  expect(page()).toBe('third');
});

test.each(['not a list', '{"a/index.html":"one"}', '[]'])(
  'reuses nothing if the list cannot be read: %s',
  (text) => {
    build('one', 'first');
    writeFileSync(listFile(), text);
    expect(build('one', 'second')).toBe(false);
    expect(page()).toBe('second');
  },
);

test('ignores the list of a build that never replaced the site', () => {
  build('one', 'first');
  mkdirSync(at('next'));
  const stopped = new PreviousBuild(at('dist'), listFile());
  expect(stopped.take('a/index.html', 'two', at('next'))).toBe(false);
  writeFileSync(at('next', 'a', 'index.html'), 'second');
  stopped.save(at('next'));
  rmSync(at('next'), { recursive: true });
  expect(build('two', 'third')).toBe(false);
  expect(page()).toBe('third');
});

/** Builds one folder with the given key and files. Returns whether it was reused, and whether it existed before writing. */
function buildFolder(key: string, texts: Readonly<Record<string, string>>) {
  mkdirSync(at('next'));
  const last = new PreviousBuild(at('dist'), listFile());
  const isReused = last.takeFolder('a', key, at('next'));
  const exists = existsSync(at('next', 'a'));
  if (!isReused) mkdirSync(at('next', 'a', 'b'), { recursive: true });
  for (const [file, text] of Object.entries(isReused ? {} : texts))
    writeFileSync(at('next', 'a', file), text);
  last.save(at('next'));
  rmSync(at('dist'), { recursive: true, force: true });
  renameSync(at('next'), at('dist'));
  return { isReused, exists };
}

const filesThere = () =>
  readdirSync(at('dist', 'a'), { recursive: true, encoding: 'utf8' }).toSorted();

test('reuses a folder with the same key, with all its files and no others', () => {
  const texts = { 'one.txt': 'one', 'b/two.txt': 'two' };
  expect(buildFolder('one', texts).isReused).toBe(false);
  writeFileSync(at('dist', 'a', 'other.txt'), 'somebody else’s');
  expect(buildFolder('one', {})).toEqual({ isReused: true, exists: true });
  expect(filesThere()).toEqual(['b', 'b/two.txt', 'one.txt']);
  expect(buildFolder('one', {}).isReused).toBe(true);
});

test('reuses nothing from a folder with a modified file or another key', () => {
  const texts = { 'one.txt': 'one', 'b/two.txt': 'two' };
  buildFolder('one', texts);
  writeFileSync(at('dist', 'a', 'b', 'two.txt'), 'touched');
  expect(buildFolder('one', texts)).toEqual({ isReused: false, exists: false });
  expect(buildFolder('two', { 'three.txt': 'three' })).toEqual({ isReused: false, exists: false });
  expect(filesThere()).toEqual(['b', 'three.txt']);
});
