import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/** No quotation is related to itself, or to another more than once. */
export function* relationsValid(content: Content): Iterable<Issue> {
  for (const { id, data, issueAt } of content.quotes) {
    const seen = new Set([id]);
    for (const [index, { quote: quotation }] of data.related.entries()) {
      const isSelf = quotation === id;
      if (seen.has(quotation))
        yield issueAt(
          ['related', index, 'quote'],
          describeIssue('redundant-relation', { quotation, isSelf }),
        );
      seen.add(quotation);
    }
  }
}
