import { allRecords, type AnyRecord, type Content } from '../content/content.ts';
import type { Path } from '../content/parse-yaml.ts';
import { bounds } from '../dates/bounds.ts';
import { dateForEditors } from '../dates/for-editors.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { latestDay } from './latest-day.ts';

/** How many days after our latest day a date may be, for things done and for things announced. */
const LEEWAY = { done: 366, announced: 36_525 };

/**
 * Nothing was said, printed, read or attested in the future, and nothing is planned more than a century ahead. Today is taken
 * to be the latest day on which anything in the content was published, updated, corrected or checked. Dates of things done may
 * be up to a year later, for records that no article shows yet.
 */
export function* nothingAhead(content: Content): Iterable<Issue> {
  const today = latestDay(content);
  if (today === '') return;
  const now = bounds(parsedEdtf(today)).earliest ?? Infinity;
  for (const record of allRecords(content)) {
    for (const { path, date, isAnnounced = false } of datesIn(record)) {
      const { earliest = -Infinity } = bounds(parsedEdtf(date));
      if (earliest - now <= (isAnnounced ? LEEWAY.announced : LEEWAY.done)) continue;
      const values = { date: dateForEditors(date), today: dateForEditors(today) };
      yield record.issueAt(path, describeIssue('in-the-future', values));
    }
  }
}

interface DateAt {
  readonly path: Path;
  readonly date: string;
  readonly isAnnounced?: boolean;
}

function datesIn({ collection, data }: AnyRecord): DateAt[] {
  switch (collection) {
    case 'articles':
      return data.replies.map(({ asked }, index) => ({
        path: ['replies', index, 'asked'],
        date: asked,
      }));
    case 'quotes':
      return [
        { path: ['said'], date: data.said },
        ...data.witnesses.flatMap(({ date }, index) => given(date, ['witnesses', index, 'date'])),
      ];
    case 'sources':
      return [...given(data.issued, ['issued']), ...given(data.accessed, ['accessed'])];
    case 'speakers':
      return data.roles.flatMap(({ attested }, role) =>
        attested.map(({ on }, index) => ({
          path: ['roles', role, 'attested', index, 'on'],
          date: on,
        })),
      );
    case 'events':
      return [
        { path: ['date'], date: data.date, isAnnounced: data.kind === 'planned' },
        ...given(data.reported, ['reported']),
        ...(data.promise
          ? [{ path: ['promise', 'by'], date: data.promise.by, isAnnounced: true }]
          : []),
      ];
    default:
      return [];
  }
}

function given(date: string | undefined, path: Path): DateAt[] {
  return date === undefined ? [] : [{ path, date }];
}
