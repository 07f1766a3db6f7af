import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { siteCopy, type SiteCopy } from '../build/site-copy.ts';

/** The content of the publication in German, whose persons, places and outlets are invented. */
export const germanContent = 'tests/german/content';

/** This project with the publication in German in place of its own. */
export function germanSite(env: NodeJS.ProcessEnv = {}): SiteCopy {
  const copy = siteCopy(env);
  const content = join(copy.folder, 'content');
  rmSync(content, { recursive: true });
  cpSync(germanContent, content, { recursive: true });
  return copy;
}
