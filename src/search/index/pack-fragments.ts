import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { paged } from '../../archive/pagination.ts';
import { fragmentFile, quotationsPerFile } from '../packing.ts';
import { nameOf, type BundleIndex } from '../search-index.ts';
import { SIGNATURE } from '../signature.ts';

/** Packs the fragments of a large bundle, several to a file. They must have the names that `nameParts` gives them. */
export async function packFragments(folder: string, bundle: BundleIndex): Promise<void> {
  const perFile = quotationsPerFile(bundle);
  if (perFile === 1) return;
  const positions = Array.from({ length: bundle.records }, (_, index) => bundle.first + index);
  for (const { items } of paged(positions, perFile)) {
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
