import { allRecords, type Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { isReserved, pathOf } from './reserved-paths.ts';

/** No record has the same address as a section, folder or list of the site. */
export function* pagesReachable(content: Content): Iterable<Issue> {
  for (const record of allRecords(content)) {
    const address = `${record.collection}/${record.id}`;
    if (isReserved(address))
      yield record.issueAt([], describeIssue('address-taken', { path: pathOf(address) }));
  }
}
