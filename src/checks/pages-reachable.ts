import { allRecords, type Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { isReserved, pathOf } from './reserved-paths.ts';

/** No record has the address of one of the site's own sections, folders or lists. */
export function* pagesReachable(content: Content): Iterable<Issue> {
  for (const record of allRecords(content)) {
    const address = `${record.collection}/${record.id}`;
    if (isReserved(address))
      yield record.issueAt([], describeIssue('address-taken', { path: pathOf(address) }));
  }
}
