import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { paged } from '../../archive/pagination.ts';
import { nameOf, type BundleIndex } from '../search-index.ts';
import { SIGNATURE } from '../signature.ts';

/** Pagefind's metadata of a bundle: its records, the parts of its index, and data that we do not use. */
type Meta = [
  version: string,
  pages: readonly [fragment: string, words: number, group: string][],
  chunks: readonly [first: string, last: string, file: string][],
  ...unknown[],
];

/** Pagefind's own description of a bundle, which is removed because it would be one more file to load. */
const ENTRY_FILE = 'pagefind-entry.json';

/** Our description of a bundle, for a build that reuses it. */
const BUNDLE_FILE = 'bundle.json';

/** Reads the description that `nameParts` wrote into a bundle. */
export async function bundleIndexIn(folder: string): Promise<BundleIndex> {
  return JSON.parse(await readFile(join(folder, BUNDLE_FILE), 'utf8')) as BundleIndex;
}

/** The name and position from which a bundle's files are named, and the addresses of its records. */
export interface BundleNames {
  /** A name that changes when any record changes, since browsers may cache files for a long time. */
  readonly name: string;
  /** The position of its first record. */
  readonly first: number;
  /** The address of each of its records, in order. */
  readonly addresses: readonly string[];
}

/**
 * Renames the fragments of a bundle by the positions of their records, and the parts of its index by number; Pagefind names
 * them by digest. Since a result has the name of its fragment, that name then identifies the record, and a search does not have
 * to load a list of all records, which would grow with the archive.
 * @returns the description of the bundle, which is also written into it
 * @throws if the bundle does not contain exactly these records in this order
 */
export async function nameParts(
  folder: string,
  { name, first, addresses }: BundleNames,
): Promise<BundleIndex> {
  const metaName = (await readdir(folder)).find((file) => file.endsWith('.pf_meta'));
  // Pagefind writes none for an empty bundle.
  const meta = metaName === undefined ? undefined : await unpacked(join(folder, metaName));
  const [, pages, chunks] = meta ? (decode(meta) as Meta) : (['', [], []] satisfies Meta);
  if (pages.length !== addresses.length)
    throw new Error(`The search index has ${pages.length} pages, not ${addresses.length}.`);

  await mkdir(join(folder, 'fragment', name), { recursive: true });
  // A few hundred at a time: fast, and well below the limit on open files.
  for (const { number, items } of paged(pages, 256))
    await Promise.all(
      items.map(([fragment], index) => renameFragment(fragment, (number - 1) * 256 + index)),
    );
  await mkdir(join(folder, 'index', name), { recursive: true });
  for (const [number, [, , file]] of chunks.entries())
    await rename(
      join(folder, 'index', `${file}.pf_index`),
      join(folder, 'index', `${nameOf(name, number)}.pf_index`),
    );

  const words = pages.reduce((sum, [, count]) => sum + count, 0) / Math.max(1, pages.length);
  const entry = await readFile(join(folder, ENTRY_FILE), 'utf8');
  const { version } = JSON.parse(entry) as { readonly version: string };
  const index: BundleIndex = {
    version,
    name,
    first,
    records: pages.length,
    words: Math.round(words),
    parts: chunks.map(([from, to]) => `${from} ${to}`),
  };
  await writeFile(join(folder, BUNDLE_FILE), JSON.stringify(index));
  if (metaName !== undefined) await rm(join(folder, metaName));
  await rm(join(folder, ENTRY_FILE));
  return index;

  async function renameFragment(fragment: string, at: number): Promise<void> {
    const file = join(folder, 'fragment', `${fragment}.pf_fragment`);
    const { url } = JSON.parse((await unpacked(file)).toString()) as { url: string };
    if (url !== addresses[at])
      throw new Error(`The search index has the page ${url} where ${addresses[at]} was expected.`);
    await rename(file, join(folder, 'fragment', `${nameOf(name, first + at)}.pf_fragment`));
  }
}

async function unpacked(file: string): Promise<Buffer> {
  return gunzipSync(await readFile(file)).subarray(SIGNATURE.length);
}
