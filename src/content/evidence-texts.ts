import { basename, join } from 'node:path';
import { listFolder, readTextFile } from './files.ts';
import { parseMarkdownDocument } from './parse-document.ts';

/** The folder for evidence in a content folder. */
export const EVIDENCE_FOLDER = 'evidence';

/** Reads the evidence texts in a content folder, by source id. It does not check the files' front matter. */
export async function readEvidenceTexts(dir: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const folder = join(dir, EVIDENCE_FOLDER);
  for (const { name } of await listFolder(folder))
    if (name.endsWith('.txt')) {
      const { body } = parseMarkdownDocument(await readTextFile(join(folder, name)));
      texts.set(basename(name, '.txt'), body.trim());
    }
  return texts;
}
