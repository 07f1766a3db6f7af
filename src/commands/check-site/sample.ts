import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files that hosts do not serve, and the 404 page. */
const NOT_SERVED = /^(?:_headers|\.verbatim|\.nojekyll|404\.html)$/;

/**
 * Chooses files of a built site to compare, some of every kind. Files are of the same kind if they are in the same top-level
 * folder and have the same extension. At the root, each file is a separate kind, and so is each series of numbered files.
 * @param size the maximum number of files per kind: the first, the last, and others in between
 * @returns their paths from the folder, with slashes
 */
export function sampleOf(folder: string, size: number): string[] {
  const kinds = new Map<string, string[]>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (NOT_SERVED.test(file)) continue;
    const kind = kindOf(file);
    const others = kinds.get(kind);
    if (others) others.push(file);
    else kinds.set(kind, [file]);
  }
  return [...kinds.values()].flatMap((files) => spread(files.sort(), size)).sort();
}

function kindOf(file: string): string {
  const [folder = '', ...rest] = file.split('/');
  if (rest.length === 0) return file.replace(/-\d+(?=\.)/, '');
  return `${folder}/${/(?:\.csl)?\.[^./]*$/.exec(file)?.[0] ?? ''}`;
}

/** At most `size` items of a list, spread evenly from the first to the last. */
function spread<Item>(items: readonly Item[], size: number): Item[] {
  if (items.length <= size) return [...items];
  const step = (items.length - 1) / Math.max(1, size - 1);
  return Array.from({ length: size }, (_, index) => Math.round(index * step)).flatMap((at) =>
    items.slice(at, at + 1),
  );
}
