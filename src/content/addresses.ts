import type { Content } from './content.ts';
import { isDraft } from '../schemas/collection.ts';
import { collectionNames } from '../schemas/collections.ts';

/** The addresses of records that exist but have invalid data. */
export function unreadableAddresses(content: Content): string[] {
  return collectionNames.flatMap((name) =>
    [...content.ids[name]]
      .filter((id) => content.get(name, id) === undefined)
      .map((id) => `${name}/${id}`),
  );
}

/**
 * Every address that must keep working, as `collection/id`. Drafts and concepts have none. An event has no page, but a place on
 * the timeline.
 */
export function publishedAddresses(content: Content): string[] {
  const withAddresses = collectionNames.filter((name) => name !== 'concepts');
  return withAddresses.flatMap((name) =>
    content[name].filter(({ data }) => !isDraft(data)).map(({ id }) => `${name}/${id}`),
  );
}
