import type { Content, ContentRecord } from '../content/content.ts';
import { isBefore } from '../dates/compare.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { isNeverSaid } from '../quotation/said.ts';

/**
 * The real author, or a different speaker named by a printing, is not one of the record's speakers. The speakers of an exchange
 * are those of its turns. The chain of words that were never said starts with their first printing.
 */
export function* attributionSound(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) {
    yield* redundantNames(quote);
    yield* exchangeIssues(quote);
    if (isNeverSaid(quote.data)) yield* earlierPrintings(quote, content);
  }
}

function* redundantNames(quote: ContentRecord<'quotes'>): Iterable<Issue> {
  const { speakers, author, witnesses } = quote.data;
  const report = (key: 'author' | 'as', speaker: string) =>
    describeIssue('redundant-attribution', { key, speaker });
  if (author !== undefined && speakers.includes(author))
    yield quote.issueAt(['author'], report('author', author));
  for (const [index, { as }] of witnesses.entries())
    if (as !== undefined && speakers.includes(as))
      yield quote.issueAt(['witnesses', index, 'as'], report('as', as));
}

function* exchangeIssues(quote: ContentRecord<'quotes'>): Iterable<Issue> {
  const { speakers, turns } = quote.data;
  if (!turns) return;
  for (const [index, { speaker }] of turns.entries())
    if (!speakers.includes(speaker))
      yield quote.issueAt(
        ['turns', index, 'speaker'],
        describeIssue('exchange-without-speaker', { missing: 'speaker', speaker }),
      );
  for (const [index, speaker] of speakers.entries())
    if (!turns.some((turn) => turn.speaker === speaker))
      yield quote.issueAt(
        ['speakers', index],
        describeIssue('exchange-without-speaker', { missing: 'turn', speaker }),
      );
}

/** An issue for each printing that is certainly earlier than the first source in the chain. */
function* earlierPrintings(quote: ContentRecord<'quotes'>, content: Content): Iterable<Issue> {
  const { chain, witnesses } = quote.data;
  const [first = ''] = chain;
  const issued = (id: string): string | undefined => content.get('sources', id)?.data.issued;
  const start = witnesses.find(({ source }) => source === first)?.date ?? issued(first);
  if (start === undefined) return;
  for (const { id: witness, source, date = issued(source) } of witnesses)
    if (date !== undefined && source !== first && isBefore(parsedEdtf(date), parsedEdtf(start)))
      yield quote.issueAt(['chain', 0], describeIssue('chain-starts-late', { first, witness }));
}
