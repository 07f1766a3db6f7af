import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReadingCache } from '../../../src/content/reading-cache.ts';

let dir: string;
const file = (): string => join(dir, 'cache', 'readings');
const open = (code = 'code'): Promise<ReadingCache> => ReadingCache.open(file(), code);

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'verbatim-readings-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

/** Adds readings whose keys and JSON are the given strings, and uses those that it has of some others. */
async function add(keys: readonly string[], used: readonly string[] = []): Promise<void> {
  const cache = await open();
  for (const key of used) cache.get(key);
  cache.add(keys.map((key) => [key, JSON.stringify(key)]));
  cache.close();
}

/** What the cache has for some keys. */
async function get(keys: readonly string[], code?: string): Promise<(string | undefined)[]> {
  const cache = await open(code);
  const found = keys.map((key) => cache.get(key));
  cache.close();
  return found;
}

test('readings that were added are found later, and no others', async () => {
  expect((await open()).isEmpty).toBe(true);
  await add(['one', 'two']);
  await add(['three'], ['one', 'two']);
  expect((await open()).isEmpty).toBe(false);
  expect(await get(['one', 'two', 'three', 'four', ''])).toEqual([
    '"one"',
    '"two"',
    '"three"',
    undefined,
    undefined,
  ]);
});

test('readings by other code are not found, and are replaced', async () => {
  await add(['one']);
  expect(await get(['one'], 'other')).toEqual([undefined]);
  const cache = await open('other');
  cache.add([['two', '2']]);
  cache.close();
  expect(await get(['one', 'two'])).toEqual([undefined, undefined]);
  expect(await get(['one', 'two'], 'other')).toEqual([undefined, '2']);
});

test('a line that was cut off while it was written does not spoil the next', async () => {
  await add(['one', 'two']);
  truncateSync(file(), readFileSync(file()).length - 3);
  expect(await get(['one', 'two'])).toEqual(['"one"', undefined]);
  await add(['three'], ['one']);
  expect(await get(['one', 'two', 'three'])).toEqual(['"one"', undefined, '"three"']);
});

test('bytes that are not lines of the cache are ignored', async () => {
  await add(['one']);
  appendFileSync(file(), '\n\t\n\n\0\ttwo\ttwo\ntwo');
  expect(await get(['one', 'two', ''])).toEqual(['"one"', undefined, undefined]);
});

test('a file with more old readings than current ones is removed', async () => {
  await add(['one', 'two', 'three', 'four', 'five']);
  await get(['one', 'two', 'three']);
  expect(existsSync(file())).toBe(true);
  await get(['one', 'two']);
  expect(existsSync(file())).toBe(false);
});

test('if the file cannot be written or read, nothing is remembered', async () => {
  mkdirSync(file(), { recursive: true });
  await add(['one']);
  expect(await get(['one'])).toEqual([undefined]);
});
