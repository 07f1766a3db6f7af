import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../folders.ts';

/** The content store that Astro has just written. It replaces the module that Astro would make from it (content-store.ts). */
export default JSON.parse(
  readFileSync(join(cacheDir(), 'astro', 'data-store.json'), 'utf8'),
) as unknown;
