import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { siteCopy, type SiteCopy } from '../build/site-copy.ts';

/** The content of the German publication. Its people, places and outlets are invented. */
export const germanContent = 'tests/german/content';

/** Copies this project, with the German publication as its content. */
export function germanSite(env: NodeJS.ProcessEnv = {}): SiteCopy {
  const copy = siteCopy(env);
  const content = join(copy.folder, 'content');
  rmSync(content, { recursive: true });
  cpSync(germanContent, content, { recursive: true });
  return copy;
}
