import { isBefore, isCertainlyBefore } from '../dates/compare.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { isNeverSaid } from '../quotation/said.ts';
import { dateForEditors } from '../dates/for-editors.ts';
import type { Content, ContentRecord } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/**
 * Nothing is printed or published before it was said, known before it happened, attested before it was true, due before it was
 * promised, or corrected or updated before it was published. Words said at an event have the date of the event. Dates that
 * others give may be a day apart, since they may be in different time zones.
 */
export function* datesInOrder(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) {
    yield* saidFirst(quote, content);
    yield* correctedLast(quote);
  }
  for (const article of content.articles) {
    const { published, updated } = article.data;
    if (isEarlier(updated, published))
      yield article.issueAt(
        ['updated'],
        describeIssue('dates-out-of-order', {
          order: 'updated-before-published',
          updated: dateForEditors(updated),
        }),
      );
    yield* correctedLast(article);
  }
  for (const speaker of content.speakers) yield* attestedOnceHeld(speaker, content);
  for (const event of content.events) {
    const { date, reported, promise } = event.data;
    const made = [date, reported].find((day) => isCertainlyEarlier(promise?.by, day));
    if (promise && made !== undefined)
      yield event.issueAt(
        ['promise', 'by'],
        describeIssue('dates-out-of-order', {
          order: 'due-before-made',
          due: dateForEditors(promise.by),
          made: dateForEditors(made),
        }),
      );
    yield* saidThere(event, content);
    if (isCertainlyEarlier(reported, date))
      yield event.issueAt(
        ['reported'],
        describeIssue('dates-out-of-order', {
          order: 'known-before-happened',
          known: dateForEditors(reported),
          happened: dateForEditors(date),
        }),
      );
  }
}

/** The quotations of an event of the kind `said` have the same date as the event. */
function* saidThere(
  { data: { kind, date, quotes }, issueAt }: ContentRecord<'events'>,
  content: Content,
): Iterable<Issue> {
  if (kind !== 'said') return;
  for (const [index, id] of quotes.entries()) {
    const quote = content.get('quotes', id)?.data;
    if (!quote || isNeverSaid(quote)) continue;
    if (isCertainlyEarlier(quote.said, date) || isCertainlyEarlier(date, quote.said))
      yield issueAt(
        ['quotes', index],
        describeIssue('dates-out-of-order', {
          order: 'said-on-another-day',
          quote: id,
          said: dateForEditors(quote.said),
          happened: dateForEditors(date),
        }),
      );
  }
}

function* saidFirst(quote: ContentRecord<'quotes'>, content: Content): Iterable<Issue> {
  const { witnesses, published } = quote.data;
  const said = dateForEditors(quote.data.said);
  for (const [index, { id, date, source }] of witnesses.entries()) {
    const printed = date ?? content.get('sources', source)?.data.issued;
    // Words that were never said may be printed before they were supposedly said.
    if (!isNeverSaid(quote.data) && isCertainlyEarlier(printed, quote.data.said))
      yield quote.issueAt(
        ['witnesses', index, date === undefined ? 'source' : 'date'],
        describeIssue('dates-out-of-order', {
          order: 'printed-before-said',
          witness: id,
          printed: dateForEditors(printed),
          said,
        }),
      );
  }
  if (isCertainlyEarlier(published, quote.data.said))
    yield quote.issueAt(
      ['published'],
      describeIssue('dates-out-of-order', {
        order: 'published-before-said',
        published: dateForEditors(published),
        said,
      }),
    );
}

/** No source attests a role for a date later than its own. */
function* attestedOnceHeld(
  { data, issueAt }: ContentRecord<'speakers'>,
  content: Content,
): Iterable<Issue> {
  for (const [index, { attested }] of data.roles.entries())
    for (const [place, { on, source }] of attested.entries()) {
      const issued = content.get('sources', source)?.data.issued;
      if (isCertainlyEarlier(issued, on))
        yield issueAt(
          ['roles', index, 'attested', place, 'on'],
          describeIssue('dates-out-of-order', {
            order: 'attested-before-held',
            source,
            issued: dateForEditors(issued),
            held: dateForEditors(on),
          }),
        );
    }
}

function* correctedLast(record: ContentRecord<'quotes' | 'articles'>): Iterable<Issue> {
  const { published, corrections } = record.data;
  for (const [index, { on }] of corrections.entries()) {
    if (isEarlier(on, published))
      yield record.issueAt(
        ['corrections', index, 'on'],
        describeIssue('dates-out-of-order', {
          order: 'corrected-before-published',
          corrected: dateForEditors(on),
        }),
      );
  }
}

/** Whether one of our own dates is before another; false if either is missing. */
function isEarlier(date: string | undefined, other: string | undefined): date is string {
  if (date === undefined || other === undefined) return false;
  return isBefore(parsedEdtf(date), parsedEdtf(other));
}

/** Whether a date is before another whatever their time zones; false if either is missing. */
function isCertainlyEarlier(date: string | undefined, other: string | undefined): date is string {
  if (date === undefined || other === undefined) return false;
  return isCertainlyBefore(parsedEdtf(date), parsedEdtf(other));
}
