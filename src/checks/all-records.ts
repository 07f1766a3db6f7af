import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import type { Content, ContentRecord } from '../content/content.ts';

/** A record of any collection; its `collection` says which, and so what its data are. */
export type AnyRecord = { [Name in CollectionName]: ContentRecord<Name> }[CollectionName];

/** Every record, collection by collection. */
export function allRecords(content: Content): AnyRecord[] {
  return collectionNames.flatMap((name): readonly AnyRecord[] => content[name]);
}
