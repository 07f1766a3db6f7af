import type { CheckedBody } from '../markdown/checked-body.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { allRecords, type AnyRecord, type Content, type ContentRecord } from './content.ts';
import { canonicalText } from './fingerprint.ts';

/** Every record whose evidence is pinned once it is published. */
export function pinnedRecords(content: Content): AnyRecord[] {
  return allRecords(content).filter(({ collection }) => collections[collection].evidence);
}

/** The key of a record's pin: its collection and its id. */
export function pinKey({ collection, id }: Pick<AnyRecord, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}

/**
 * What a record must not change silently, as one canonical text: the fields that its collection defines as evidence and,
 * in an article, the quotations and source notes of its body. Our own prose is not evidence.
 */
export function pinnedEvidence<Name extends CollectionName>(record: ContentRecord<Name>): string {
  return canonicalText({
    ...collections[record.collection].evidence?.(record.data),
    ...(record.collection === 'articles' && bodyEvidence(record.body)),
  });
}

function bodyEvidence({ quotations, collations, notes }: CheckedBody): object {
  return {
    quotations: quotations
      .map(({ id, words, witness }) => [id, witness, words].filter(Boolean).join(' '))
      .join('\n'),
    collations: collations.map(({ id }) => id).join(' '),
    notes: notes.map(({ source }) => source).join(' '),
  };
}
