import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../folders.ts';

/** The content store as Astro has just written it, in place of the module that Astro would make from it (content-store.ts). */
export default JSON.parse(
  readFileSync(join(cacheDir(), 'astro', 'data-store.json'), 'utf8'),
) as unknown;
