import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { paged } from '../../archive/pagination.ts';

/** The length of the signature with which each of Pagefind's files begins, once unpacked. */
const SIGNATURE_LENGTH = 12;

/** A record in the list that Pagefind loads at the start of a search. */
type PageEntry = [fragment: string, words: number, group: string];

/** The file that holds this list, and parts that stay unchanged. */
type Meta = [version: string, pages: PageEntry[], ...unknown[]];

/**
 * Renames the fragments of a bundle from Pagefind's digests to `name/position`. Results have these names as their ids,
 * which therefore say which record was found. The list of them, which every search loads, becomes almost half as large.
 * @param folder the bundle's folder
 * @param name a name that no other archive has and that changes with any record, since browsers may keep a loaded
 * fragment for long
 * @param positions the position of each record in the archive, by its address
 * @throws where a record of the bundle has no position
 */
export async function renameFragments(
  folder: string,
  name: string,
  positions: ReadonlyMap<string, number>,
): Promise<void> {
  const metaName = (await readdir(folder)).find((file) => file.endsWith('.pf_meta'));
  // Pagefind writes none for an empty bundle.
  if (metaName === undefined) return;
  const metaFile = join(folder, metaName);
  const unpacked = gunzipSync(await readFile(metaFile));
  const [version, pages, ...rest] = decode(unpacked.subarray(SIGNATURE_LENGTH)) as Meta;

  const fragments = join(folder, 'fragment');
  await mkdir(join(fragments, name));
  const renamed: PageEntry[] = [];
  // A few hundred at a time: fast, and well below the limit on open files.
  for (const { items } of paged(pages, 256))
    renamed.push(...(await Promise.all(items.map((page) => renamePage(page)))));

  const content = encode([version, renamed, ...rest] satisfies Meta);
  const packed = Buffer.concat([unpacked.subarray(0, SIGNATURE_LENGTH), content]);
  await writeFile(metaFile, gzipSync(packed, { level: 9 }));

  async function renamePage([fragment, words, group]: PageEntry): Promise<PageEntry> {
    const file = join(fragments, `${fragment}.pf_fragment`);
    const text = gunzipSync(await readFile(file)).toString('utf8', SIGNATURE_LENGTH);
    const { url } = JSON.parse(text) as { url: string };
    const position = positions.get(url);
    if (position === undefined) throw new Error(`The search index has an unknown page: ${url}`);
    await rename(file, join(fragments, name, `${position}.pf_fragment`));
    return [`${name}/${position}`, words, group];
  }
}
