import type { Archive } from '../../src/archive/archive.ts';
import { contentDir, readContentFolder } from '../../src/archive/read.ts';
import { contentArchive } from '../../src/search/content-archive.ts';

/** The records that the site was built from. */
export async function launchArchive(): Promise<Archive> {
  return contentArchive(await readContentFolder(contentDir()));
}
