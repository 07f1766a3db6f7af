import type { CollectionName } from '../schemas/collections.ts';
import { allRecords, type Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/** The parts of a body that some pages cannot show, with the names that issues use for them. */
const parts = {
  quotations: 'quotation',
  collations: 'collation',
  scenes: 'scene',
  notes: 'note',
  figures: 'figure',
} as const;
type Part = keyof typeof parts;

/** The parts that the pages of a collection show. */
const shown: Readonly<Partial<Record<CollectionName, readonly Part[]>>> = {
  articles: ['quotations', 'collations', 'scenes', 'notes', 'figures'],
  pages: ['quotations', 'collations'],
};

/** No body contains raw HTML, an invalid directive, footnote text, or a part that its page cannot show. */
export function* markdownValid(content: Content): Iterable<Issue> {
  for (const record of allRecords(content)) {
    const { id, collection, body } = record;
    for (const { line, column, ...fault } of body.issues)
      yield record.issueInBody({ line, column }, fault);
    for (const part of Object.keys(parts) as Part[]) {
      if (shown[collection]?.includes(part)) continue;
      for (const position of body[part])
        yield record.issueInBody(
          position,
          describeIssue('not-shown-here', { thing: parts[part], id, collection }),
        );
    }
  }
}
