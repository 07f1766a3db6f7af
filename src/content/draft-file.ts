import { isDraft } from '../schemas/collection.ts';
import type { ContentFile } from './read.ts';

/** Whether a file is an article marked as a draft, even if its data is invalid. */
export function isDraftFile({
  collection,
  data,
  document,
}: Pick<ContentFile, 'collection' | 'data'> & {
  readonly document: Pick<ContentFile['document'], 'data'>;
}): boolean {
  if (collection !== 'articles') return false;
  if (data !== undefined) return isDraft(data);
  const given = document.data;
  return typeof given === 'object' && given !== null && 'draft' in given && given.draft === 'true';
}
