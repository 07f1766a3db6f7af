import { allRecords, type Content, type ContentRecord } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { referencesOf } from './references.ts';

/**
 * A quotation has the keys that its status requires. Nothing published refers to a draft, and no article or page shows a
 * withdrawn quotation.
 */
export function* statusExplained(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) yield* statusIssues(quote);
  for (const record of allRecords(content)) {
    if (record.collection === 'quotes' && record.data.status === 'draft') continue;
    const isPrinted = record.collection === 'articles' || record.collection === 'pages';
    for (const { target, id: quotation, report } of referencesOf(record)) {
      if (target !== 'quotes') continue;
      const status = content.get('quotes', quotation)?.data.status;
      if (status === 'draft' || (status === 'withdrawn' && isPrinted))
        yield report(describeIssue('quotation-not-published', { quotation, status }));
    }
  }
}

function* statusIssues(quote: ContentRecord<'quotes'>): Iterable<Issue> {
  const { status, notice, published, corrections } = quote.data;
  if (status !== 'draft' && published === undefined)
    yield quote.issueAt(['status'], describeIssue('no-publication-day', { status }));
  if (status === 'withdrawn' && notice === undefined)
    yield quote.issueAt(['status'], describeIssue('withdrawn-without-notice'));
  if (status !== 'withdrawn' && notice !== undefined)
    yield quote.issueAt(['notice'], describeIssue('notice-without-withdrawal', { status }));
  if (status === 'corrected' && corrections.length === 0)
    yield quote.issueAt(['status'], describeIssue('corrected-without-correction'));
  if (status === 'published' && corrections.some(({ kind }) => kind === 'correction'))
    yield quote.issueAt(['status'], describeIssue('correction-not-marked'));
}
