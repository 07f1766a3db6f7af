import { fragmentFile, quotationsPerFile } from '../packing.ts';
import type { BundleIndex } from '../search-index.ts';
import { SIGNATURE } from '../signature.ts';
import { fetchJson } from './fetch-json.ts';
import { memoize } from './memoize.ts';
import type { PagefindFragment } from './pagefind.ts';

/**
 * Loads Pagefind's fragment for the quotation at a position from its file, which may have several fragments.
 * @param folder the address of the bundle's folder
 * @throws if it cannot be loaded
 */
export async function fetchFragment(
  folder: string,
  bundle: Pick<BundleIndex, 'name' | 'first' | 'records'>,
  position: number,
): Promise<PagefindFragment> {
  const address = `${folder}${fragmentFile(bundle, position)}`;
  const perFile = quotationsPerFile(bundle);
  if (perFile === 1) return fetchSingle(address);
  const fragment = (await fetchPacked(address))[(position - bundle.first) % perFile];
  if (fragment === undefined) throw new Error(`${address} has no quotation ${position}.`);
  return fragment;
}

const fetchPacked = memoize((address: string) => fetchJson<readonly PagefindFragment[]>(address));

const fetchSingle = memoize(async (address: string): Promise<PagefindFragment> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const packed = await response.arrayBuffer();
  const unpacked = new Response(packed).body?.pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(unpacked).text();
  return JSON.parse(text.slice(SIGNATURE.length)) as PagefindFragment;
});
