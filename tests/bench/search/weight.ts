import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A file and what it takes over the wire, in bytes. */
export interface Weight {
  readonly file: string;
  readonly bytes: number;
}

/** What a file takes over the wire, compressed with brotli. */
export function brotli(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}

/** The heaviest file of each kind under a folder, the heaviest first. Kinds differ in more than numbers and digests. */
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
