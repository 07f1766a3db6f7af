import { basename, join } from 'node:path';
import { listFolder, readTextFile } from '../content/files.ts';
import { EVIDENCE_FOLDER } from '../content/evidence-texts.ts';
import { parseEvidence, type Evidence } from './evidence.ts';

export { EVIDENCE_FOLDER };

/** The path of a source's evidence in a content folder. */
export function evidencePath(source: string): string {
  return `${EVIDENCE_FOLDER}/${source}.txt`;
}

/** The evidence in a content folder, by source id, and the files that cannot be read as evidence. */
export interface EvidenceFolder {
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly unreadable: readonly string[];
}

/** Reads the evidence in a content folder. */
export async function readEvidence(dir: string): Promise<EvidenceFolder> {
  const evidence = new Map<string, Evidence>();
  const unreadable: string[] = [];
  const folder = join(dir, EVIDENCE_FOLDER);
  for (const { name } of await listFolder(folder)) {
    const read = parseEvidence(await readTextFile(join(folder, name)));
    if (read?.source === basename(name, '.txt')) evidence.set(read.source, read);
    else unreadable.push(`${EVIDENCE_FOLDER}/${name}`);
  }
  return { evidence, unreadable };
}
