import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import { nearest } from '../issues/nearest.ts';
import type { Issue } from '../issues/issue.ts';
import { identifier } from '../schemas/identifier.ts';
import { plain } from './names-distinct.ts';

/** Bylines name authors by id, so that they link to the authors' pages. Only people without a page are given by name. */
export function* bylinesById({ authors, articles, settings }: Content): Iterable<Issue> {
  const ids = new Map(authors.map(({ id, data }) => [plain(data.name), id]));
  const publication = plain(settings.data?.name ?? '');
  for (const { data, issueAt } of articles)
    for (const [index, name] of data.authors.entries()) {
      const key = plain(name);
      if (identifier.safeParse(name).success || key === publication) continue;
      const id = ids.get(key);
      const near = ids.get(nearest(key, ids.keys()) ?? '');
      if (id !== undefined)
        yield issueAt(['authors', index], describeIssue('author-by-name', { name, id }));
      else if (near !== undefined)
        yield issueAt(
          ['authors', index],
          describeIssue('unknown-author', { id: name, file: 'authors/', nearest: near }),
        );
    }
}
