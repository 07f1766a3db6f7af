import { basename, join } from 'node:path';
import { listFolder, readTextFile } from './files.ts';
import { parseMarkdownDocument } from './parse-document.ts';

/** The folder of kept evidence in a content folder. */
export const EVIDENCE_FOLDER = 'evidence';

/** Reads what a content folder keeps of the pages of its sources, by the id of the source, whatever the front matter of the files says. */
export async function readKept(dir: string): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  const folder = join(dir, EVIDENCE_FOLDER);
  for (const { name } of await listFolder(folder))
    if (name.endsWith('.txt')) {
      const { body } = parseMarkdownDocument(await readTextFile(join(folder, name)));
      kept.set(basename(name, '.txt'), body.trim());
    }
  return kept;
}
