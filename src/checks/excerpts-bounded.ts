import type { Content, ContentRecord } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import type { PrintedQuotation } from '../markdown/printed-quotation.ts';

/** The maximum number of characters compared for the excerpts in one text, which is many times what any real text needs. */
export const MOST_COMPARED = 1_000_000;

/** No text has so many excerpts that comparing them with their records would take too long. */
export function* excerptsBounded(content: Content): Iterable<Issue> {
  for (const record of [...content.articles, ...content.pages]) {
    const first = record.body.quotations[comparedExcerpts(record, content).length];
    if (first) yield record.issueInBody(first, describeIssue('too-many-excerpts'));
  }
}

/** The excerpts in a text that are compared with their records: all that are within the limit. */
export function comparedExcerpts(
  { body: { quotations } }: ContentRecord,
  content: Content,
): readonly PrintedQuotation[] {
  let compared = 0;
  const beyond = quotations.findIndex(({ id, words }) => {
    compared += words.length + (content.get('quotes', id)?.data.text.length ?? 0);
    return compared > MOST_COMPARED;
  });
  return beyond < 0 ? quotations : quotations.slice(0, beyond);
}
