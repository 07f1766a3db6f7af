import { bounds } from '../dates/bounds.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import type { Content } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';

/**
 * A promise whose day has passed was checked after that day. What day it is, the content itself says: the latest day on
 * which anything in it was published, updated, corrected or checked.
 */
export function* promisesChecked(content: Content): Iterable<Issue> {
  const today = latestDay(content);
  for (const event of content.events) {
    const { promise, kind } = event.data;
    if (!promise) continue;
    const due = bounds(parsedEdtf(promise.by)).latest;
    if (due !== undefined && due < today && promise.checked <= due) {
      yield event.issueAt(['promise', 'checked'], {
        code: 'promise-unchecked',
        message: `the promise fell due on ${due} and was last checked on ${promise.checked}`,
        fix: 'look for its outcome again, and write the day and what was found',
      });
    }
    if (kind !== 'planned') {
      yield event.issueAt(['kind'], {
        code: 'promise-not-planned',
        message: `an event with a promise is planned, not ${kind}`,
        fix: 'write kind: planned, or make the promise an event of its own',
      });
    }
  }
}

function latestDay(content: Content): string {
  const days = [
    ...content.articles.flatMap(({ data }) => [
      data.published,
      data.updated,
      ...data.corrections.map(({ on }) => on),
    ]),
    ...content.quotes.flatMap(({ data }) => [
      data.published,
      ...data.corrections.map(({ on }) => on),
    ]),
    ...content.events.map(({ data }) => data.promise?.checked),
  ];
  return days.reduce<string>(
    (latest, day) => (day !== undefined && day > latest ? day : latest),
    '',
  );
}
