import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** How many of the largest files of each kind are compressed to find the heaviest. */
const CANDIDATES = 12;

const kinds = ['.html', '.xml', '.json', '.ics'] as const;

/** The output of a build. */
export interface Output {
  readonly files: number;
  readonly bytes: number;
  /** HTML pages. */
  readonly pages: number;
  /** The heaviest file of each kind, by its bytes in brotli. */
  readonly heaviest: readonly { readonly path: string; readonly brotli: number }[];
}

/** Counts and weighs the files of a built site. */
export function outputOf(dist: string): Output {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return { path: full.slice(dist.length), full, bytes: statSync(full).size };
    });
  const heaviest = kinds.flatMap((kind) => {
    const [most] = files
      .filter(({ path }) => path.endsWith(kind))
      .sort((a, b) => b.bytes - a.bytes)
      .slice(0, CANDIDATES)
      .map(({ path, full }) => ({ path, brotli: brotliCompressSync(readFileSync(full)).length }))
      .sort((a, b) => b.brotli - a.brotli);
    return most ?? [];
  });
  return {
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    heaviest,
  };
}
