import type { Content, ContentRecord } from '../content/content.ts';
import { isCertainlyBefore } from '../dates/compare.ts';
import { dateForEditors } from '../dates/for-editors.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/**
 * The sources in a chain are in the order in which they printed the words, and no witness `follows` one that was printed later.
 */
export function* printingsInOrder(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) {
    yield* chainIssues(quote, content);
    yield* followsIssues(quote, content);
  }
}

function* chainIssues(quote: ContentRecord<'quotes'>, content: Content): Iterable<Issue> {
  const { chain, witnesses } = quote.data;
  let previous: { readonly source: string; readonly printedOn: string } | undefined;
  for (const [index, source] of chain.entries()) {
    const datedWitness = witnesses.find((witness) => witness.source === source && witness.date);
    const printedOn = datedWitness?.date ?? content.get('sources', source)?.data.issued;
    if (printedOn === undefined) continue;
    if (previous && isEarlier(printedOn, previous.printedOn))
      yield quote.issueAt(
        ['chain', index],
        describeIssue('chain-backwards', {
          source,
          printed: dateForEditors(printedOn),
          previous: previous.source,
          previousDate: dateForEditors(previous.printedOn),
        }),
      );
    previous = { source, printedOn };
  }
}

function* followsIssues(quote: ContentRecord<'quotes'>, content: Content): Iterable<Issue> {
  const { witnesses } = quote.data;
  const printingDates = new Map(
    witnesses.map(({ id, date, source }) => [
      id,
      date ?? content.get('sources', source)?.data.issued,
    ]),
  );
  for (const [index, { id: witness, follows: parent }] of witnesses.entries()) {
    const [date, parentDate] = [printingDates.get(witness), printingDates.get(parent)];
    if (date === undefined || parentDate === undefined || !isEarlier(date, parentDate)) continue;
    yield quote.issueAt(
      ['witnesses', index, 'follows'],
      describeIssue('follows-later', {
        witness,
        printed: dateForEditors(date),
        parent,
        parentDate: dateForEditors(parentDate),
      }),
    );
  }
}

function isEarlier(date: string, other: string): boolean {
  return isCertainlyBefore(parsedEdtf(date), parsedEdtf(other));
}
