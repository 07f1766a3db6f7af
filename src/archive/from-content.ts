import type { ContentFolder } from '../content/read.ts';
import { noReferences } from '../markdown/remark-references.ts';
import { collectionNames } from '../schemas/collections.ts';
import { buildArchive, type Archive } from './archive.ts';
import type { Records } from './records.ts';

/** Builds the archive of a content folder outside an Astro build: without rendered bodies, or anything read from them. */
export function archiveFromContent({ files }: ContentFolder): Archive {
  const body = { html: '', headings: [], references: noReferences };
  const records = collectionNames.map((name) => {
    const valid = files.filter(({ collection, data }) => collection === name && data !== undefined);
    return [name, valid.map(({ id, data }) => ({ ...data, id, ...body }))] as const;
  });
  // Each list above has the files of its own collection.
  return buildArchive(Object.fromEntries(records) as unknown as Records);
}
