import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { firstChanged } from '../quotation/fates.ts';
import { isNeverSaid } from '../quotation/said.ts';

/** If a printing changes the words, their form or their speaker, or if the words were never said, the record has a verdict. */
export function* verdictGiven(content: Content): Iterable<Issue> {
  for (const { data, issueAt } of content.quotes) {
    if (data.verdict !== undefined) continue;
    const changed = firstChanged(data);
    if (!changed && isNeverSaid(data))
      yield issueAt(['attribution'], describeIssue('never-said-without-verdict'));
    if (!changed) continue;
    const index = data.witnesses.indexOf(changed);
    yield issueAt(['witnesses', index, 'id'], describeIssue('no-verdict', { witness: changed.id }));
  }
}
