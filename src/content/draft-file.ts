import { isDraft } from '../schemas/collection.ts';
import type { ContentFile } from './read.ts';

/** Whether a file is an article marked as a draft, even if its data is invalid. */
export function isDraftFile(
  file: Pick<ContentFile, 'collection' | 'data'> & {
    readonly document: Pick<ContentFile['document'], 'data'>;
  },
): boolean {
  if (file.collection !== 'articles') return false;
  if (file.data !== undefined) return isDraft(file.data);
  // To read the document, the file may have to be parsed again.
  const given = file.document.data;
  return typeof given === 'object' && given !== null && 'draft' in given && given.draft === 'true';
}
