import { isBefore, isBeforeAnywhere } from '../dates/compare.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { isNeverSaid } from '../quotation/said.ts';
import { inWords } from '../dates/in-words.ts';
import type { Content, ContentRecord } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/**
 * Nothing is printed or published before it was said, known before it happened, attested before it was so, due before it was
 * promised, or corrected or updated before it was published. Where others gave the dates, each may be of another place: the
 * day there may be the one before.
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
          updated: words(updated),
        }),
      );
    yield* correctedLast(article);
  }
  for (const speaker of content.speakers) yield* attestedOnceHeld(speaker, content);
  for (const event of content.events) {
    const { date, reported, promise } = event.data;
    const made = [date, reported].find((day) => isEarlierAnywhere(promise?.by, day));
    if (promise && made !== undefined)
      yield event.issueAt(
        ['promise', 'by'],
        describeIssue('dates-out-of-order', {
          order: 'due-before-made',
          due: words(promise.by),
          made: words(made),
        }),
      );
    if (isEarlierAnywhere(reported, date))
      yield event.issueAt(
        ['reported'],
        describeIssue('dates-out-of-order', {
          order: 'known-before-happened',
          known: words(reported),
          happened: words(date),
        }),
      );
  }
}

function* saidFirst(quote: ContentRecord<'quotes'>, content: Content): Iterable<Issue> {
  const { witnesses, published } = quote.data;
  const said = words(quote.data.said);
  for (const [index, { id, date, source }] of witnesses.entries()) {
    const printed = date ?? content.get('sources', source)?.data.issued;
    // Words that were never said may be printed before they are supposed to have been.
    if (!isNeverSaid(quote.data) && isEarlierAnywhere(printed, quote.data.said))
      yield quote.issueAt(
        ['witnesses', index, date === undefined ? 'source' : 'date'],
        describeIssue('dates-out-of-order', {
          order: 'printed-before-said',
          witness: id,
          printed: words(printed),
          said,
        }),
      );
  }
  if (isEarlierAnywhere(published, quote.data.said))
    yield quote.issueAt(
      ['published'],
      describeIssue('dates-out-of-order', {
        order: 'published-before-said',
        published: words(published),
        said,
      }),
    );
}

/** A source attests no role of a time after it. */
function* attestedOnceHeld(
  { data, issueAt }: ContentRecord<'speakers'>,
  content: Content,
): Iterable<Issue> {
  for (const [index, { attested }] of data.roles.entries())
    for (const [place, { on, source }] of attested.entries()) {
      const issued = content.get('sources', source)?.data.issued;
      if (isEarlierAnywhere(issued, on))
        yield issueAt(
          ['roles', index, 'attested', place, 'on'],
          describeIssue('dates-out-of-order', {
            order: 'attested-before-held',
            source,
            issued: words(issued),
            held: words(on),
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
          corrected: words(on),
        }),
      );
  }
}

/** Whether a day of ours is before another; not if either is missing. */
function isEarlier(date: string | undefined, other: string | undefined): date is string {
  if (date === undefined || other === undefined) return false;
  return isBefore(parsedEdtf(date), parsedEdtf(other));
}

/** Whether a date is certainly before another, wherever each is of; not if either is missing. */
function isEarlierAnywhere(date: string | undefined, other: string | undefined): date is string {
  if (date === undefined || other === undefined) return false;
  return isBeforeAnywhere(parsedEdtf(date), parsedEdtf(other));
}

const words = (date: string): string => inWords(parsedEdtf(date));
