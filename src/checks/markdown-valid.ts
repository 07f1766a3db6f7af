import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import type { ContentRecord, Content } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';

/** What the bodies of a collection may hold beside prose; their pages show nothing else. */
const allowed: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  articles: ['quotations', 'collations', 'notes'],
  pages: ['quotations', 'collations'],
};

const names = { quotations: 'a quotation', collations: 'a collation', notes: 'a source note' };
const kinds = ['quotations', 'collations', 'notes'] as const;

/** Bodies hold no raw HTML, no faulty directive and no footnote text, and only what their pages can show. */
export function* markdownValid(content: Content): Iterable<Issue> {
  for (const name of collectionNames) {
    for (const record of content[name] as readonly ContentRecord[]) {
      for (const { code, message, fix, ...place } of record.body.faults)
        yield record.issueInBody(place, { code, message, fix });
      for (const kind of kinds) {
        if (allowed[name]?.includes(kind)) continue;
        for (const place of record.body[kind]) {
          yield record.issueInBody(place, {
            code: 'not-shown-here',
            message: `${names[kind]} stands in the text of ${record.id}; in ${name} it cannot be shown`,
            fix: 'say it in our own words here, and print the words in an article',
          });
        }
      }
    }
  }
}
