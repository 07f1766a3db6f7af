import type { Content, ContentRecord } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/** A chain ends with a source that we read, names no source twice, and includes the source of the copy-text. */
export function* chainComplete(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) yield* chainIssues(quote, content);
}

function* chainIssues(quote: ContentRecord<'quotes'>, content: Content): Iterable<Issue> {
  const { chain, witnesses, 'copy-text': copyText } = quote.data;
  const last = content.get('sources', chain.at(-1) ?? '');
  if (last?.data.read === 'cited-by-others') {
    const path = ['chain', chain.length - 1];
    yield quote.issueAt(path, describeIssue('chain-without-end', { source: last.id }));
  }
  for (const [index, source] of chain.entries()) {
    if (chain.indexOf(source) !== index)
      yield quote.issueAt(['chain', index], describeIssue('circular-chain', { source }));
  }
  const source = witnesses.find(({ id }) => id === copyText)?.source;
  if (source !== undefined && !chain.includes(source))
    yield quote.issueAt(['chain'], describeIssue('chain-without-copy-text', { source }));
}
