import type { Content } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';

/** A quotation is not related to itself, and names each other one once. */
export function* relationsValid(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) {
    const seen = new Set([quote.id]);
    for (const [index, { quote: other }] of quote.data.related.entries()) {
      if (seen.has(other)) {
        yield quote.issueAt(['related', index, 'quote'], {
          code: 'idle-relation',
          message:
            other === quote.id
              ? 'the quotation is related to itself'
              : `the quotation is related to “${other}” twice`,
          fix: 'remove this relation',
        });
      }
      seen.add(other);
    }
  }
}
