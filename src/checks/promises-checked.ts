import { bounds } from '../dates/bounds.ts';
import { isoDay } from '../dates/day-number.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { latestDay } from './latest-day.ts';

/**
 * Every promise belongs to a planned event and, once it is due, has been checked since. Today is taken to be the latest day on
 * which anything in the content was published, updated, corrected or checked.
 */
export function* promisesChecked(content: Content): Iterable<Issue> {
  const today = latestDay(content);
  for (const event of content.events) {
    const { promise, kind } = event.data;
    if (!promise) continue;
    const { by, checked } = promise;
    const due = bounds(parsedEdtf(by)).latest;
    if (due !== undefined && due < dayOf(today) && dayOf(checked) <= due) {
      const path = ['promise', 'checked'];
      yield event.issueAt(path, describeIssue('promise-unchecked', { due: isoDay(due), checked }));
    }
    if (kind !== 'planned')
      yield event.issueAt(['kind'], describeIssue('promise-not-planned', { kind }));
  }
}

/** The day number of a day; `-Infinity` for an empty string. */
function dayOf(day: string): number {
  return (day && bounds(parsedEdtf(day)).earliest) || -Infinity;
}
