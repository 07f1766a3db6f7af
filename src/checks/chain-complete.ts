import type { ContentRecord, Content } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';

/** A chain leads, without a circle, to a source that we read, and the copy-text stands in it. */
export function* chainComplete(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) yield* gaps(quote, content);
}

function* gaps(quote: ContentRecord<'quotes'>, content: Content): Iterable<Issue> {
  const { chain, witnesses, 'copy-text': copyText } = quote.data;
  const last = content.get('sources', chain.at(-1) ?? '');
  if (last?.data.read === 'cited-by-others') {
    yield quote.issueAt(['chain', chain.length - 1], {
      code: 'chain-without-end',
      message: `the chain ends with “${last.id}”, which we did not read`,
      fix: 'end it with the source in which we read the words',
    });
  }
  for (const [index, id] of chain.entries()) {
    if (chain.indexOf(id) === index) continue;
    yield quote.issueAt(['chain', index], {
      code: 'circular-chain',
      message: `“${id}” stands in the chain twice`,
      fix: 'name each source once, from the first printing to the one we read',
    });
  }
  const source = witnesses.find(({ id }) => id === copyText)?.source;
  if (source !== undefined && !chain.includes(source)) {
    yield quote.issueAt(['chain'], {
      code: 'chain-without-copy-text',
      message: `the source of the copy-text, “${source}”, is not in the chain`,
      fix: `add it where it belongs, or choose a copy-text that the chain leads to`,
    });
  }
}
