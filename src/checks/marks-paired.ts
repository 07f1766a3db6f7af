import { allRecords, type Content } from '../content/content.ts';
import { markFault } from '../quotation/mark-faults.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import { longPassages } from '../markdown/body-summary.ts';
import type { Issue } from '../issues/issue.ts';
import { pathOfProse, proseIn } from './prose-in.ts';

/** Double quotation marks are balanced and never doubled, in quoted text and in each block of our own prose. */
export function* marksPaired(content: Content): Iterable<Issue> {
  for (const { data, issueAt } of content.quotes) {
    const { turns, text, witnesses, original } = data;
    const texts = [
      ...(turns
        ? turns.map((turn, index) => ({ text: turn.text, path: ['turns', index, 'text'] }))
        : [{ text, path: ['text'] }]),
      ...witnesses.map((witness, index) => ({
        text: witness.text,
        path: ['witnesses', index, 'text'],
      })),
      ...(original ? [{ text: original.text, path: ['original', 'text'] }] : []),
    ];
    for (const { text, path } of texts) {
      const fault = markFault(text);
      if (fault !== undefined) yield issueAt(path, describeIssue('faulty-marks', { fault }));
    }
  }
  for (const record of allRecords(content)) {
    for (const { fault, ...position } of record.body.faultyMarks)
      yield record.issueInBody(position, describeIssue('faulty-marks', { fault }));
    for (const [index, text] of proseIn(record).entries()) {
      const fault = longPassages(text).length > 0 ? undefined : markFault(text);
      if (fault !== undefined)
        yield record.issueAt(pathOfProse(record, index), describeIssue('faulty-marks', { fault }));
    }
  }
}
