import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { searchInput } from '../../../src/build/search-input.ts';
import { indexInput } from '../../../src/search/index/index-input.ts';
import { archiveOf, quote } from '../search/quote.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'verbatim-input-'));
  vi.stubEnv('CACHE_DIR', dir);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

const quotations = [quote({ id: 'one' }), quote({ id: 'two' })];
const archive = archiveOf(quotations);
const file = (): string => join(dir, 'search-input');

beforeEach(() => {
  searchInput({ archive, key: 'first' });
});

/** A copy of an archive that throws as soon as a printing is compared or a verdict is made. */
function withoutComparing(records: Archive): Archive {
  return {
    ...records,
    variantOf: () => {
      throw new Error('A printing is compared again.');
    },
    verdictOf: () => {
      throw new Error('A verdict is made again.');
    },
  };
}

test('the input is read from the last build if nothing else has changed', () => {
  const { key, indexInput: read } = searchInput({
    archive: withoutComparing(archive),
    key: 'first',
  });
  expect(key).toBe('first');
  expect(read).toEqual(indexInput(archive));
  expect(JSON.stringify(read)).toBe(JSON.stringify(indexInput(archive)));
});

test('the input is made again after any change to what pages show', () => {
  const changed = archiveOf(quotations.slice(0, 1));
  expect(searchInput({ archive: changed, key: 'second' }).indexInput.records).toHaveLength(1);
});

test('the input is made again after a change to a concept', () => {
  const concept = {
    id: 'rain',
    html: '',
    terms: [{ language: 'en', words: ['rain'] }],
    topics: [],
  };
  const { concepts } = searchInput({ archive: archiveOf(quotations, [concept]), key: 'first' })
    .indexInput.subjects;
  expect(concepts).toEqual([{ terms: ['rain'], topics: [] }]);
});

test.each([0, 64, 200])('a file with a damaged byte is not used: byte %i', (at) => {
  const bytes = readFileSync(file());
  bytes.writeUInt8((bytes.readUInt8(at) + 1) % 256, at);
  writeFileSync(file(), bytes);
  expect(searchInput({ archive, key: 'first' }).indexInput).toEqual(indexInput(archive));
  expect(() => searchInput({ archive: withoutComparing(archive), key: 'first' })).not.toThrow();
});

test('an empty file is not used', () => {
  writeFileSync(file(), '');
  expect(searchInput({ archive, key: 'first' }).indexInput).toEqual(indexInput(archive));
});
