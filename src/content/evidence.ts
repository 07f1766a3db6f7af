import { collections, type CollectionName } from '../schemas/collections.ts';
import { allRecords, type AnyRecord, type Content, type ContentRecord } from './content.ts';
import { canonicalText } from './fingerprint.ts';

/** Every record that is pinned once it is published. */
export function pinnedRecords(content: Content): AnyRecord[] {
  return allRecords(content).filter(({ collection }) => collections[collection].evidence);
}

/** The key of a record's pin: its collection and its id. */
export function pinKey({ collection, id }: Pick<AnyRecord, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}

/**
 * What a record must not change silently, as one canonical text: the fields that its collection defines, and the blocks
 * of its body.
 */
export function pinnedEvidence<Name extends CollectionName>(record: ContentRecord<Name>): string {
  const { blocks } = record.body;
  return canonicalText({
    ...collections[record.collection].evidence?.(record.data),
    ...(blocks.length > 0 && { body: blocks.map(({ markdown }) => markdown) }),
  });
}
