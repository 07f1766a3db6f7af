import { plain } from '../checks/names-distinct.ts';
import type { Content } from '../content/content.ts';

/** A byline as an article has it: the ids of those names that are authors on record, and the others as they are. */
export function bylineOf(names: readonly string[], { authors }: Content): string[] {
  const ids = new Map(authors.map(({ id, data }) => [plain(data.name), id]));
  return names.map((name) => ids.get(plain(name)) ?? name);
}
