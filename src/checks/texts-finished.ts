import { allRecords, type Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { unfinished } from '../markdown/node-issues.ts';
import { hasLookalike, mixedScripts } from '../schemas/text.ts';
import { pathOfProse, proseIn } from './prose-in.ts';

/**
 * Our own prose in the fields of records has letters or digits, is not a placeholder, and has no word that mixes look-alike
 * letters from different scripts.
 */
export function* textsFinished(content: Content): Iterable<Issue> {
  for (const record of allRecords(content)) {
    for (const [index, text] of proseIn(record).entries()) {
      const [mark] = text.match(unfinished) ?? [];
      if (mark !== undefined)
        yield record.issueAt(
          pathOfProse(record, index),
          describeIssue('unfinished-text', { text: mark }),
        );
      const [mixed] = (hasLookalike(text) ? mixedScripts.exec(text) : undefined) ?? [];
      if (mixed !== undefined)
        yield record.issueAt(
          pathOfProse(record, index),
          describeIssue('mixed-scripts', { text: mixed }),
        );
      // A search term may be a symbol.
      if (mark === undefined && !/[\p{L}\p{N}]/u.test(text) && record.collection !== 'concepts')
        yield record.issueAt(pathOfProse(record, index), describeIssue('empty-text', { text }));
    }
  }
}
