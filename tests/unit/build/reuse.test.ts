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

/** A build of one page with the given key: takes it, or writes it with the given text, and puts the build in place. */
function build(key: string, text: string): boolean {
  mkdirSync(at('next'));
  const last = new PreviousBuild(at('dist'), listFile());
  const isTaken = last.take('a/index.html', key, at('next'));
  if (!isTaken) writeFileSync(at('next', 'a', 'index.html'), text);
  last.save(at('next'));
  rmSync(at('dist'), { recursive: true, force: true });
  renameSync(at('next'), at('dist'));
  return isTaken;
}

const page = (): string => readFileSync(at('dist', 'a', 'index.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-last-build-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('takes a file whose key is the same, without writing it', () => {
  expect(build('one', 'first')).toBe(false);
  const { ino } = statSync(at('dist', 'a', 'index.html'));
  expect(build('one', 'second')).toBe(true);
  expect(build('one', 'third')).toBe(true);
  expect(page()).toBe('first');
  expect(statSync(at('dist', 'a', 'index.html')).ino).toBe(ino);
});

test('has a file made again whose key is another', () => {
  build('one', 'first');
  expect(build('two', 'second')).toBe(false);
  expect(page()).toBe('second');
});

test('has a file made again that somebody has touched or taken away', () => {
  build('one', 'first');
  writeFileSync(at('dist', 'a', 'index.html'), 'touched');
  expect(build('one', 'second')).toBe(false);
  rmSync(at('dist', 'a', 'index.html'));
  expect(build('one', 'third')).toBe(false);
  expect(page()).toBe('third');
});

test.each(['not a list', '{"a/index.html":"one"}', '[]'])(
  'makes everything where the list cannot be read: %s',
  (text) => {
    build('one', 'first');
    writeFileSync(listFile(), text);
    expect(build('one', 'second')).toBe(false);
    expect(page()).toBe('second');
  },
);

test('takes nothing by the list of a build that never came into place', () => {
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

/** A build of one folder, with the given key and files; says whether it was taken, and what is there before it is made. */
function buildFolder(key: string, texts: Readonly<Record<string, string>>) {
  mkdirSync(at('next'));
  const last = new PreviousBuild(at('dist'), listFile());
  const isTaken = last.takeFolder('a', key, at('next'));
  const isThere = existsSync(at('next', 'a'));
  if (!isTaken) mkdirSync(at('next', 'a', 'b'), { recursive: true });
  for (const [file, text] of Object.entries(isTaken ? {} : texts))
    writeFileSync(at('next', 'a', file), text);
  last.save(at('next'));
  rmSync(at('dist'), { recursive: true, force: true });
  renameSync(at('next'), at('dist'));
  return { isTaken, isThere };
}

const filesThere = () =>
  readdirSync(at('dist', 'a'), { recursive: true, encoding: 'utf8' }).toSorted();

test('takes a folder whose key is the same, with all its files and no other', () => {
  const texts = { 'one.txt': 'one', 'b/two.txt': 'two' };
  expect(buildFolder('one', texts).isTaken).toBe(false);
  writeFileSync(at('dist', 'a', 'other.txt'), 'of somebody');
  expect(buildFolder('one', {})).toEqual({ isTaken: true, isThere: true });
  expect(filesThere()).toEqual(['b', 'b/two.txt', 'one.txt']);
  expect(buildFolder('one', {}).isTaken).toBe(true);
});

test('leaves nothing of a folder of which a file was touched, or whose key is another', () => {
  const texts = { 'one.txt': 'one', 'b/two.txt': 'two' };
  buildFolder('one', texts);
  writeFileSync(at('dist', 'a', 'b', 'two.txt'), 'touched');
  expect(buildFolder('one', texts)).toEqual({ isTaken: false, isThere: false });
  expect(buildFolder('two', { 'three.txt': 'three' })).toEqual({ isTaken: false, isThere: false });
  expect(filesThere()).toEqual(['b', 'three.txt']);
});
