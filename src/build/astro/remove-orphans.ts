import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { filesUnder } from '../digest.ts';

/** The folder of bundled scripts, style sheets and fonts. */
const BUNDLED = '_astro';

/** The files that can refer to bundled files. */
const REFERRERS = /\.(?:html|js|css|webmanifest)$/;

/** A reference from elsewhere to a bundled file, and any word in a bundled file that may be the name of another. */
const fromElsewhere = new RegExp(`${BUNDLED}/([\\w.@~-]+)`, 'g');
const fromBundled = /([\w.@~-]+)/g;

/** A file with references: its size in bytes, its modification time in milliseconds, and the names it refers to. */
const referrer = z.tuple([z.number(), z.number(), z.array(z.string())]);
type Referrer = z.infer<typeof referrer>;

/** Files with references, by their paths. */
const referrerList = z.record(z.string(), referrer);
type Referrers = Readonly<z.infer<typeof referrerList>>;

/**
 * Removes the bundled files that no page needs, directly or indirectly. Astro also bundles files for pages that are not
 * rendered because their section is off.
 * @param folder the built site
 * @param listFile the file that lists what each page refers to, so that the next build reads only pages that have changed
 */
export function removeOrphans(folder: string, listFile: string): void {
  const before = read(listFile);
  const referrers: Record<string, Referrer> = {};
  for (const file of filesUnder('.', folder))
    if (REFERRERS.test(file) && dirname(file) !== BUNDLED)
      referrers[file] = referrerAt(join(folder, file), before[file]);
  mkdirSync(dirname(listFile), { recursive: true });
  writeFileSync(listFile, JSON.stringify(referrers));

  const bundled = new Set(readdirSync(join(folder, BUNDLED)));
  const needed = new Set<string>();
  const need = (name: string): void => {
    if (!bundled.has(name) || needed.has(name)) return;
    needed.add(name);
    if (REFERRERS.test(name)) namesIn(join(folder, BUNDLED, name), fromBundled).forEach(need);
  };
  for (const [, , names] of Object.values(referrers)) names.forEach(need);
  for (const name of bundled) if (!needed.has(name)) rmSync(join(folder, BUNDLED, name));
}

function referrerAt(path: string, before: Referrer | undefined): Referrer {
  const { size, mtimeMs } = statSync(path);
  if (before?.[0] === size && before[1] === mtimeMs) return before;
  return [size, mtimeMs, namesIn(path, fromElsewhere)];
}

function namesIn(path: string, reference: RegExp): string[] {
  // Names of bundled files are ASCII, and look the same if the file is read as Latin-1, which takes half the time.
  const names = readFileSync(path, 'latin1').matchAll(reference);
  return [...new Set([...names].flatMap(([, name]) => name ?? []))];
}

/** The list from the last build; empty if there is no readable one. */
function read(listFile: string): Referrers {
  try {
    return referrerList.parse(JSON.parse(readFileSync(listFile, 'utf8')));
  } catch {
    return {};
  }
}
