import type { Content } from '../content/content.ts';
import type { Path } from '../content/parse-yaml.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { normalize } from '../quotation/normalize.ts';
import { identifier } from '../schemas/identifier.ts';

/**
 * Names tell speakers and authors apart: no two speakers share a name, and no two authors do. Nobody whom we quote or cite has
 * the name of one of our authors.
 */
export function* namesDistinct({ speakers, sources, authors, articles }: Content): Iterable<Issue> {
  const owners = new Map<string, string>();
  for (const { id, data, issueAt } of speakers) {
    const names: readonly (readonly [name: string, path: Path])[] = [
      [data.name, ['name']],
      ...data['also-known-as'].map((name, index) => [name, ['also-known-as', index]] as const),
    ];
    for (const [name, path] of names) {
      const other = owners.get(plain(name));
      if (other !== undefined && other !== id)
        yield issueAt(path, describeIssue('repeated-name', { as: 'speaker', name, other }));
      owners.set(plain(name), id);
    }
  }
  for (const { id, data } of sources)
    for (const outlet of [data['container-title'], data.wire])
      if (outlet !== undefined) owners.set(plain(outlet), id);
  const writers = new Map<string, string>();
  for (const { id, data, issueAt } of authors) {
    const other = owners.get(plain(data.name));
    const otherAuthor = writers.get(plain(data.name));
    if (other !== undefined)
      yield issueAt(
        ['name'],
        describeIssue('repeated-name', { as: 'author', name: data.name, other }),
      );
    if (otherAuthor !== undefined)
      yield issueAt(
        ['name'],
        describeIssue('repeated-name', { as: 'speaker', name: data.name, other: otherAuthor }),
      );
    writers.set(plain(data.name), id);
  }
  for (const { data, issueAt } of articles)
    for (const [index, name] of data.authors.entries()) {
      if (identifier.safeParse(name).success) continue;
      const other = owners.get(plain(name));
      if (other !== undefined)
        yield issueAt(
          ['authors', index],
          describeIssue('repeated-name', { as: 'author', name, other }),
        );
    }
}

/** Normalizes a name for comparison, ignoring case, so that names that look alike are equal. */
export function plain(name: string): string {
  return normalize(name).toLowerCase();
}
