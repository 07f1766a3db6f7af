import type { Name } from '../schemas/source.ts';
import type { Archive } from './archive.ts';
import { citedName } from './cited-name.ts';
import type { Article, Author } from './records.ts';

/** Who wrote an article: one of our authors, or a name without a page, such as the publication's. */
export interface Writer {
  readonly name: string;
  readonly author?: Author;
}

/** The writers that an article's byline names, in order. */
export function writersOf(
  { authors }: Pick<Article, 'authors'>,
  archive: Pick<Archive, 'authors'>,
): Writer[] {
  return authors.map((entry) => {
    const author = archive.authors.get(entry);
    return author ? { name: author.name, author } : { name: entry };
  });
}

/** The byline as CSL names: authors with family and given names where possible, all others as literal names. */
export function citedWriters(
  article: Pick<Article, 'authors'>,
  archive: Pick<Archive, 'authors'>,
): Name[] {
  return writersOf(article, archive).map(({ name, author }) =>
    author ? citedName(author) : { literal: name },
  );
}
