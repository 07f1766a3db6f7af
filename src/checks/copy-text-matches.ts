import { match } from '../quotation/match.ts';
import { folded } from '../quotation/tokens.ts';
import type { ContentRecord, Content } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';
import { didYouMean } from '../issues/did-you-mean.ts';

/** A record says exactly what its copy-text witness says, in the same form and language. */
export function* copyTextMatches(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) yield* disagreements(quote);
}

function* disagreements(quote: ContentRecord<'quotes'>): Iterable<Issue> {
  const { data } = quote;
  const index = data.witnesses.findIndex(({ id }) => id === data['copy-text']);
  const witness = data.witnesses[index];
  if (!witness) {
    yield quote.issueAt(['copy-text'], {
      code: 'unknown-witness',
      message: `the copy-text “${data['copy-text']}” is not one of the witnesses`,
      fix: didYouMean(
        data['copy-text'],
        data.witnesses.map(({ id }) => id),
        `name one of: ${data.witnesses.map(({ id }) => id).join(', ')}`,
      ),
    });
    return;
  }
  if (folded(witness.text) !== folded(data.text)) {
    const result = match(data.text, witness.text);
    const where = result.ok
      ? 'at its beginning or its end, or in a mark of omission'
      : `it has ${result.found ? `“${result.found}”` : 'nothing'} where the witness has ${result.expected ? `“${result.expected}”` : 'nothing'}, after “${result.before}”`;
    yield quote.issueAt(['text'], {
      code: 'copy-text-differs',
      message: `the text differs from the copy-text “${witness.id}”: ${where}`,
      fix: 'copy the words of the witness exactly, or name the witness that has these words as copy-text',
    });
  }
  if (witness.form !== data.form) {
    yield quote.issueAt(['form'], {
      code: 'copy-text-form',
      message: `the form is ${data.form}, but the copy-text “${witness.id}” is ${witness.form}`,
      fix: 'the record follows its copy-text: give both the form that was printed',
    });
  }
  if ((witness.language ?? data.language) !== data.language) {
    yield quote.issueAt(['language'], {
      code: 'copy-text-language',
      message: `the language is ${data.language}, but the copy-text “${witness.id}” is in ${witness.language ?? ''}`,
      fix: 'the record follows its copy-text: give both the language that was printed',
    });
  }
}
