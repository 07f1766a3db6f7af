import { plain } from '../checks/names-distinct.ts';
import type { Content } from '../content/content.ts';

/** Makes an article’s byline: the names of authors on record become their ids; other names stay as they are. */
export function bylineOf(names: readonly string[], { authors }: Content): string[] {
  const ids = new Map(authors.map(({ id, data }) => [plain(data.name), id]));
  return names.map((name) => ids.get(plain(name)) ?? name);
}
