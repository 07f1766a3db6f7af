import type { Content } from './content.ts';
import { isDraft } from '../schemas/collection.ts';
import { collectionNames } from '../schemas/collections.ts';

/** The addresses of records with invalid data: they exist, but cannot be read. */
export function unreadableAddresses(content: Content): string[] {
  return collectionNames.flatMap((name) =>
    [...content.ids[name]]
      .filter((id) => content.get(name, id) === undefined)
      .map((id) => `${name}/${id}`),
  );
}

/** Every address that readers can visit, as `collection/id`. Drafts and concepts have none. Events are on the timeline. */
export function publishedAddresses(content: Content): string[] {
  const withAddresses = collectionNames.filter((name) => name !== 'concepts');
  return withAddresses.flatMap((name) =>
    content[name].filter(({ data }) => !isDraft(data)).map(({ id }) => `${name}/${id}`),
  );
}
