import type { Content } from './content.ts';
import { isDraft } from '../schemas/collection.ts';
import { collectionNames } from '../schemas/collections.ts';

/** The addresses of records that their schema refused: they are there, and cannot be read. */
export function unreadableAddresses(content: Content): string[] {
  return collectionNames.flatMap((name) =>
    [...content.ids[name]]
      .filter((id) => content.get(name, id) === undefined)
      .map((id) => `${name}/${id}`),
  );
}

/** Every address that the content gives to readers, as `collection/id`. Drafts have none; events stand on the timeline. */
export function publishedAddresses(content: Content): string[] {
  return collectionNames.flatMap((name) =>
    content[name]
      .filter(({ data }) => !isDraft(data))
      .map(({ id }) => `${name}/${id}`),
  );
}
