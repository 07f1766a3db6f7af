import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFrom } from '../../../../src/search/browser/bundle-files.ts';
import type { BundleIndex } from '../../../../src/search/search-index.ts';

const bundle: BundleIndex = {
  version: '1.6.0',
  name: 'a1b2',
  first: 0,
  records: 2,
  words: 10,
  parts: ['a b'],
};
const folder = 'https://news.example.org/search/quotes/';
const bundles = new Map([
  [folder, bundle],
  [`${folder.slice(0, -1)}-2/`, bundle],
]);

const original = globalThis.fetch;
let requests: string[] = [];
const network: typeof fetch = (request) => {
  requests.push(request instanceof Request ? request.url : String(request));
  return Promise.resolve(new Response('network'));
};
beforeEach(() => {
  requests = [];
  globalThis.fetch = network;
});
afterEach(() => {
  globalThis.fetch = original;
});

/** The response to a request while an index is being opened. */
const respond = (address: string | Request): Promise<string> =>
  openFrom(folder, bundles, async () => (await fetch(address)).text());

describe('openFrom', () => {
  it('makes the lists of a bundle without the network', async () => {
    expect(JSON.parse(await respond(`${folder}pagefind-entry.json?ts=1`))).toMatchObject({
      version: '1.6.0',
      languages: { en: { page_count: 2 } },
    });
    expect(await respond(`${folder}pagefind.en.pf_meta`)).toMatch(/^pagefind_dcd/);
    expect(requests).toEqual([]);
  });

  it('loads the program once for all bundles', async () => {
    for (const address of bundles.keys())
      expect(await respond(`${address}wasm.en.pagefind`)).toBe('network');
    expect(requests).toEqual([`${folder}wasm.en.pagefind`]);
  });

  it.each([
    `${folder}index/a1b2/0.pf_index`,
    `${folder}wasm.de.pagefind`,
    'https://news.example.org/search/articles/pagefind-entry.json',
    'https://news.example.org/pagefind-entry.json',
    new Request('https://news.example.org/quotes/'),
  ])('leaves every other request alone: %s', async (address) => {
    expect(await respond(address)).toBe('network');
    expect(requests).toEqual([address instanceof Request ? address.url : address]);
  });

  it('restores the original function, even after a failure', async () => {
    await respond(`${folder}pagefind-entry.json`);
    expect(globalThis.fetch).toBe(network);
    await expect(
      openFrom(folder, bundles, () => Promise.reject(new Error('no memory'))),
    ).rejects.toThrow('no memory');
    expect(globalThis.fetch).toBe(network);
  });

  it('opens one index after another', async () => {
    const order: string[] = [];
    const opening = (name: string) =>
      openFrom(folder, bundles, async () => {
        order.push(`${name} begins`);
        await fetch(`${folder}pagefind-entry.json`);
        order.push(`${name} ends`);
      });
    await Promise.all([opening('one'), opening('two')]);
    expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
    expect(globalThis.fetch).toBe(network);
  });
});
