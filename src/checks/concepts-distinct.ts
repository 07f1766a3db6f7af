import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { folded } from '../quotation/tokens.ts';

/** No term is in two concepts, since a search could not tell which was meant, and none is twice in one list. */
export function* conceptsDistinct(content: Content): Iterable<Issue> {
  const owners = new Map<string, string>();
  for (const concept of content.concepts)
    for (const [termIndex, { words }] of concept.data.terms.entries()) {
      const listed = new Set<string>();
      for (const [index, term] of words.entries()) {
        const key = folded(term).toLowerCase();
        const owner = owners.get(key) ?? concept.id;
        if (owner !== concept.id || listed.has(key))
          yield concept.issueAt(
            ['terms', termIndex, 'words', index],
            describeIssue('repeated-term', { term, concept: owner }),
          );
        listed.add(key);
        owners.set(key, owner);
      }
    }
}
