import { collections, type CollectionName } from '../schemas/collections.ts';
import { allRecords, type AnyRecord, type Content, type ContentRecord } from './content.ts';
import { canonicalText } from './fingerprint.ts';

/** Every record in a collection whose records are pinned when published. */
export function pinnedRecords(content: Content): AnyRecord[] {
  return allRecords(content).filter(({ collection }) => collections[collection].pinned);
}

/** The key of a record's pin: its collection and its id. */
export function pinKey({ collection, id }: Pick<AnyRecord, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}

/**
 * Everything in a record that must not change silently, as one canonical text: the fields that its collection pins, the blocks
 * of its body, and the digests of its pictures.
 */
export function pinnedFields(
  record: AnyRecord,
  { imageDigests }: Pick<Content, 'imageDigests'>,
): string {
  const { blocks } = record.body;
  const pictures = picturesOf(record).flatMap((name) => {
    const digest = imageDigests.get(name);
    return digest === undefined ? [] : [[name, digest] as const];
  });
  return canonicalText({
    ...fieldsOf(record),
    ...(pictures.length > 0 && { images: Object.fromEntries(pictures) }),
    ...(blocks.length > 0 && { body: blocks.map(({ markdown }) => markdown) }),
  });
}

function fieldsOf<Name extends CollectionName>({ collection, data }: ContentRecord<Name>) {
  return collections[collection].pinned?.(data);
}

/** The names of the pictures that readers see in a record. */
function picturesOf(record: AnyRecord): string[] {
  const lead = record.collection === 'articles' ? record.data.lead?.image : undefined;
  return [...(lead === undefined ? [] : [lead]), ...record.body.figures.map(({ image }) => image)];
}
