import { allRecords, type Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { unfinished } from '../markdown/node-issues.ts';
import { proseIn } from './prose-in.ts';

/** Every text of ours in front matter says something, and none says that it is still to be written. */
export function* textsFinished(content: Content): Iterable<Issue> {
  for (const record of allRecords(content)) {
    for (const [path, text] of proseIn(record)) {
      const [mark] = text.match(unfinished) ?? [];
      if (mark !== undefined)
        yield record.issueAt(path, describeIssue('unfinished-text', { text: mark }));
      // A search may be for a sign.
      else if (!/[\p{L}\p{N}]/u.test(text) && record.collection !== 'concepts')
        yield record.issueAt(path, describeIssue('empty-text', { text }));
    }
  }
}
