import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchFragment } from '../../../../src/search/browser/fragments.ts';
import { packFragments } from '../../../../src/search/index/pack-fragments.ts';
import type { BundleIndex } from '../../../../src/search/search-index.ts';

const FOLDER = '/search/quotes-2/';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'verbatim-pack-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(dir, { recursive: true });
});

/** Packs a bundle of the given number of fragments, each with its position, and makes `fetch` load its files. */
async function packBundle(records: number): Promise<BundleIndex> {
  const bundle = { version: '1', name: `n${records}`, first: 20_000, records, words: 1, parts: [] };
  mkdirSync(join(dir, 'fragment', bundle.name), { recursive: true });
  for (let at = bundle.first; at < bundle.first + records; at += 1)
    writeFileSync(
      join(dir, 'fragment', bundle.name, `${at}.pf_fragment`),
      gzipSync(`pagefind_dcd${JSON.stringify({ at, text: `„Ja“ ${at}` })}`),
    );
  await packFragments(dir, bundle);
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    if (typeof address !== 'string') throw new TypeError('The address is not a string.');
    return Promise.resolve(new Response(readFileSync(join(dir, address.slice(FOLDER.length)))));
  });
  return bundle;
}

test.each([
  [1, 1],
  [199, 199],
  [200, 40],
  [202, 41],
  [1004, 101],
])('each of %i quotations is found in one of %i files', async (records, files) => {
  const bundle = await packBundle(records);
  expect(readdirSync(join(dir, 'fragment', bundle.name))).toHaveLength(files);
  for (let at = bundle.first; at < bundle.first + records; at += 1)
    expect(await fetchFragment(FOLDER, bundle, at)).toEqual({ at, text: `„Ja“ ${at}` });
});
