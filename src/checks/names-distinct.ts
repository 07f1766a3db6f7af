import type { Content } from '../content/content.ts';
import type { Path } from '../content/parse-yaml.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { normalize } from '../quotation/normalize.ts';

/**
 * A reader can tell speakers by their names: no two have the same one, nor one of another’s; and nobody whom we quote or
 * cite is named as an author of ours.
 */
export function* namesDistinct({ speakers, sources, articles }: Content): Iterable<Issue> {
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
  for (const { data, issueAt } of articles)
    for (const [index, name] of data.authors.entries()) {
      const other = owners.get(plain(name));
      if (other !== undefined)
        yield issueAt(
          ['authors', index],
          describeIssue('repeated-name', { as: 'author', name, other }),
        );
    }
}

/** A name by which names are compared: as it looks, in any case. */
function plain(name: string): string {
  return normalize(name).toLowerCase();
}
