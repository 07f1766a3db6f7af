import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder } from '../digest.ts';

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
export function removeOrphans(folder: string): void {
  const bundled = new Set(readdirSync(join(folder, BUNDLED)));
  const needed = new Set<string>();
  const need = (file: string, reference: RegExp): void => {
    // Names of bundled files are ASCII. Read as Latin-1, which takes half the time, they look the same.
    for (const [, name = ''] of readFileSync(join(folder, file), 'latin1').matchAll(reference)) {
      if (!bundled.has(name) || needed.has(name)) continue;
      needed.add(name);
      if (REFERRERS.test(name)) need(join(BUNDLED, name), fromBundled);
    }
  };
  for (const file of filesUnder('.', folder))
    if (REFERRERS.test(file) && dirname(file) !== BUNDLED) need(file, fromElsewhere);
  for (const name of bundled) if (!needed.has(name)) rmSync(join(folder, BUNDLED, name));
}
