import type { Archive } from '../../src/archive/archive.ts';
import { contentDir, readContentFolder } from '../../src/content/read.ts';
import { archiveFromContent } from '../../src/archive/from-content.ts';

/** The archive that the site was built from. */
export async function launchArchive(): Promise<Archive> {
  return archiveFromContent(await readContentFolder(contentDir()));
}
