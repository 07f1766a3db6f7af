import { allRecords, type Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { unfinished } from '../markdown/node-issues.ts';
import { mixedScripts } from '../schemas/text.ts';
import { proseIn } from './prose-in.ts';

/**
 * Our own prose in the fields of records has letters or digits, is not a placeholder, and has no word that mixes look-alike
 * letters from different scripts.
 */
export function* textsFinished(content: Content): Iterable<Issue> {
  for (const record of allRecords(content)) {
    for (const [path, text] of proseIn(record)) {
      const [mark] = text.match(unfinished) ?? [];
      if (mark !== undefined)
        yield record.issueAt(path, describeIssue('unfinished-text', { text: mark }));
      const [mixed] = mixedScripts.exec(text) ?? [];
      if (mixed !== undefined)
        yield record.issueAt(path, describeIssue('mixed-scripts', { text: mixed }));
      // A search term may be a symbol.
      if (mark === undefined && !/[\p{L}\p{N}]/u.test(text) && record.collection !== 'concepts')
        yield record.issueAt(path, describeIssue('empty-text', { text }));
    }
  }
}
