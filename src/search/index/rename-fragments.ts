import { mkdir, readdir, readFile, rename as renameFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { paged } from '../../archive/pagination.ts';

/** What Pagefind's files begin with once they are unpacked. */
const SIGNATURE = 12;

/** A record in the list that a bundle's search starts from. */
type Page = [fragment: string, words: number, group: string];

/** That list, and parts that we leave alone. */
type Meta = [version: string, pages: Page[], ...unknown[]];

/**
 * Names the fragments of a bundle by the places of their records, `name/place`, where Pagefind has a digest of each.
 * Results have these names as their ids, and so tell what was found; the list of them, which a search starts from,
 * takes little more than half.
 * @param folder the bundle's
 * @param name a name that no other archive has, and another one where any record is, since a fragment that was loaded
 * may be kept for long
 * @param places the places of the records, by their addresses
 * @throws where a record has no place
 */
export async function renameFragments(
  folder: string,
  name: string,
  places: ReadonlyMap<string, number>,
): Promise<void> {
  const metaName = (await readdir(folder)).find((file) => file.endsWith('.pf_meta'));
  // Pagefind makes no list of nothing.
  if (metaName === undefined) return;
  const metaFile = join(folder, metaName);
  const unpacked = gunzipSync(await readFile(metaFile));
  const [version, pages, ...rest] = decode(unpacked.subarray(SIGNATURE)) as Meta;
  await mkdir(join(folder, 'fragment', name));
  const rename = async ([fragment, words, group]: Page): Promise<Page> => {
    const file = join(folder, 'fragment', `${fragment}.pf_fragment`);
    const text = gunzipSync(await readFile(file)).toString('utf8', SIGNATURE);
    const { url } = JSON.parse(text) as { url: string };
    const place = places.get(url);
    if (place === undefined) throw new Error(`The search index has ${url}, which has no place.`);
    await renameFile(file, join(folder, 'fragment', name, `${place}.pf_fragment`));
    return [`${name}/${place}`, words, group];
  };
  const named: Page[] = [];
  // A few hundred at a time: fast, and never near the limit on open files.
  for (const { items } of paged(pages, 256)) named.push(...(await Promise.all(items.map(rename))));
  const packed = Buffer.concat([
    unpacked.subarray(0, SIGNATURE),
    encode([version, named, ...rest] satisfies Meta),
  ]);
  await writeFile(metaFile, gzipSync(packed, { level: 9 }));
}
