import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of bundled scripts, style sheets and fonts. */
const BUNDLED = '_astro';

/** The files that can refer to bundled files. */
const REFERRERS = /\.(?:html|js|css|webmanifest)$/;

/** A reference from elsewhere to a bundled file, and any word in a bundled file that may be the name of another. */
const fromElsewhere = new RegExp(`${BUNDLED}/([\\w.@~-]+)`, 'g');
const fromBundled = /([\w.@~-]+)/g;

/**
 * Removes the bundled files that no page needs, directly or indirectly. Astro also bundles files for pages that are not
 * rendered because their section is off.
 * @param folder the built site
 */
export async function removeOrphans(folder: string): Promise<void> {
  const bundled = new Set(await readdir(join(folder, BUNDLED)));
  const needed = new Set<string>();
  const need = async (file: string, reference: RegExp): Promise<void> => {
    for (const [, name = ''] of (await readFile(file, 'utf8')).matchAll(reference)) {
      if (!bundled.has(name) || needed.has(name)) continue;
      needed.add(name);
      if (REFERRERS.test(name)) await need(join(folder, BUNDLED, name), fromBundled);
    }
  };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && REFERRERS.test(entry.name) && entry.parentPath !== join(folder, BUNDLED))
      await need(join(entry.parentPath, entry.name), fromElsewhere);
  for (const name of bundled) if (!needed.has(name)) await rm(join(folder, BUNDLED, name));
}
