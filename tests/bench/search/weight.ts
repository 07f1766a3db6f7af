import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A file and its size over the network, in bytes. */
export interface Weight {
  readonly file: string;
  readonly bytes: number;
}

/** The size of a file over the network, compressed with brotli. */
export function brotli(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}

/** The largest file of each kind in a folder, largest first. Files of one kind differ only in numbers and digests in their names. */
export function heaviest(folder: string): Weight[] {
  const kinds = new Map<string, Weight>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    // Fragments hold one quotation each.
    if (!entry.isFile() || entry.name.endsWith('.pf_fragment')) continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(folder, path);
    const kind = file.replace(/en_\w+|\d+/g, '*');
    const bytes = brotli(path);
    if (bytes > (kinds.get(kind)?.bytes ?? 0)) kinds.set(kind, { file, bytes });
  }
  return [...kinds.values()].sort((a, b) => b.bytes - a.bytes);
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
