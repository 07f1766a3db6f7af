import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { paged } from '../../archive/pagination.ts';
import { fragmentFile, quotationsPerFile } from '../packing.ts';
import { nameOf, type BundleIndex } from '../search-index.ts';
import { SIGNATURE } from '../signature.ts';

/** Joins the fragments of a bundle, as `nameParts` named them, into files of several each if the bundle is large. */
export async function packFragments(folder: string, bundle: BundleIndex): Promise<void> {
  const each = quotationsPerFile(bundle);
  if (each === 1) return;
  const positions = Array.from({ length: bundle.records }, (_, index) => bundle.first + index);
  for (const { items } of paged(positions, each)) {
    const files = items.map((position) =>
      join(folder, 'fragment', `${nameOf(bundle.name, position)}.pf_fragment`),
    );
    const fragments = await Promise.all(
      files.map(async (file) =>
        gunzipSync(await readFile(file))
          .toString('utf8')
          .slice(SIGNATURE.length),
      ),
    );
    const [first = 0] = items;
    await writeFile(join(folder, fragmentFile(bundle, first)), `[${fragments.join(',')}]`);
    await Promise.all(files.map((file) => rm(file)));
  }
}
