import type { Content, ContentRecord } from '../content/content.ts';
import { isCertainlyBefore } from '../dates/compare.ts';
import { dateForEditors } from '../dates/for-editors.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { isNeverSaid } from '../quotation/said.ts';
import { latestDayOf } from './latest-day.ts';
import { referencesOf, type Reference } from './references.ts';

/**
 * Articles and published quotations are later than the things they refer to: words said, sources printed and read, and events
 * that happened. Since an update or a correction may have added a reference, the date of the latest one counts.
 */
export function* evidenceFirst(content: Content): Iterable<Issue> {
  for (const record of [...content.articles, ...content.quotes]) {
    const day = latestDayOf({ updated: undefined, ...record.data });
    if (day === '') continue;
    for (const reference of referencesOf(record)) {
      const later = datesOf(reference, record, content).find(({ date }) => isAfter(date, day));
      if (later) {
        const { id: name } = reference;
        const values = { ...later, date: dateForEditors(later.date), name };
        yield reference.report(
          describeIssue('predates-evidence', { ...values, day: dateForEditors(day) }),
        );
      }
    }
  }
}

/** Something that must have happened to a record before anything could refer to it, and when it happened. */
interface Precondition {
  readonly done: 'said' | 'published' | 'issued' | 'read' | 'happened';
  readonly date: string;
}

function datesOf(
  { target, id }: Reference,
  { collection }: ContentRecord,
  content: Content,
): readonly Precondition[] {
  switch (target) {
    case 'quotes': {
      // A quotation may be related to a later one.
      const quote = collection === 'articles' && content.get('quotes', id)?.data;
      if (!quote) return [];
      const { said, published } = quote;
      return [
        ...(isNeverSaid(quote) ? [] : [{ done: 'said', date: said } as const]),
        ...(published === undefined ? [] : [{ done: 'published', date: published } as const]),
      ];
    }
    case 'sources': {
      const { issued, accessed } = content.get('sources', id)?.data ?? {};
      return [
        ...(issued === undefined ? [] : [{ done: 'issued', date: issued } as const]),
        ...(accessed === undefined ? [] : [{ done: 'read', date: accessed } as const]),
      ];
    }
    case 'events': {
      const event = content.get('events', id)?.data;
      return event && event.kind !== 'planned' ? [{ done: 'happened', date: event.date }] : [];
    }
    default:
      return [];
  }
}

function isAfter(date: string, day: string): boolean {
  return isCertainlyBefore(parsedEdtf(day), parsedEdtf(date));
}
