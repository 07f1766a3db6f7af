import type { Content, ContentRecord } from '../content/content.ts';
import { isBeforeAnywhere } from '../dates/compare.ts';
import { inWords } from '../dates/in-words.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/** A chain runs from the first printing to the last, and no printing follows one that is later. */
export function* printingsInOrder(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) {
    yield* chainIssues(quote, content);
    yield* leaderIssues(quote, content);
  }
}

function* chainIssues(quote: ContentRecord<'quotes'>, content: Content): Iterable<Issue> {
  const { chain, witnesses } = quote.data;
  let before: { readonly source: string; readonly printed: string } | undefined;
  for (const [index, source] of chain.entries()) {
    const dated = witnesses.find((witness) => witness.source === source && witness.date);
    const printed = dated?.date ?? content.get('sources', source)?.data.issued;
    if (printed === undefined) continue;
    if (before && isEarlier(printed, before.printed))
      yield quote.issueAt(
        ['chain', index],
        describeIssue('chain-backwards', {
          source,
          printed: words(printed),
          before: before.source,
          earlier: words(before.printed),
        }),
      );
    before = { source, printed };
  }
}

function* leaderIssues(quote: ContentRecord<'quotes'>, content: Content): Iterable<Issue> {
  const { witnesses } = quote.data;
  const printed = new Map(
    witnesses.map(({ id, date, source }) => [
      id,
      date ?? content.get('sources', source)?.data.issued,
    ]),
  );
  for (const [index, { id: witness, follows: leader }] of witnesses.entries()) {
    const [own, other] = [printed.get(witness), printed.get(leader)];
    if (own === undefined || other === undefined || !isEarlier(own, other)) continue;
    yield quote.issueAt(
      ['witnesses', index, 'follows'],
      describeIssue('follows-later', {
        witness,
        printed: words(own),
        leader,
        later: words(other),
      }),
    );
  }
}

function isEarlier(date: string, other: string): boolean {
  return isBeforeAnywhere(parsedEdtf(date), parsedEdtf(other));
}

function words(date: string): string {
  return inWords(parsedEdtf(date));
}
