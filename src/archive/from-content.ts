import type { ContentFolder } from '../content/read.ts';
import { noReferences } from '../markdown/remark-references.ts';
import { collectionNames } from '../schemas/collections.ts';
import { buildArchive, type Archive } from './archive.ts';
import type { Records } from './records.ts';

/** Builds a content folder's archive outside Astro, without the rendered bodies, their headings and their references. */
export function archiveFromContent({ files }: ContentFolder): Archive {
  const body = { html: '', headings: [], references: noReferences };
  const records = collectionNames.map((name) => {
    const valid = files.filter(({ collection, data }) => collection === name && data !== undefined);
    return [name, valid.map(({ id, data }) => ({ ...data, id, ...body }))] as const;
  });
  // Each list above holds only the files of its collection.
  return buildArchive(Object.fromEntries(records) as unknown as Records);
}
