import type { PrintedQuotation } from '../markdown/read-body.ts';
import { match, type Mismatch } from '../quotation/match.ts';
import type { ContentRecord, Content } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';
import { didYouMean } from '../issues/did-you-mean.ts';
import { enclosedWords } from '../markdown/quoted-passages.ts';

/** Words that an article or a page prints as a quotation stand in its record, or in the witness it names. */
export function* excerptsMatch(content: Content): Iterable<Issue> {
  for (const record of [...content.articles, ...content.pages]) {
    for (const printed of record.body.quotations) {
      const quote = content.get('quotes', printed.id);
      // Where there are no words at all, the reader of the body has said so.
      if (quote && printed.words !== '') yield* differences(record, printed, quote);
    }
  }
}

function* differences(
  record: ContentRecord,
  printed: PrintedQuotation,
  quote: ContentRecord<'quotes'>,
): Iterable<Issue> {
  const { witnesses, text } = quote.data;
  const witness = witnesses.find(({ id }) => id === printed.witness);
  if (printed.witness !== undefined && !witness) {
    yield record.issueInBody(printed, {
      code: 'unknown-witness',
      message: `“${printed.id}” has no witness “${printed.witness}”`,
      fix: didYouMean(
        printed.witness,
        witnesses.map(({ id }) => id),
        'name a witness of that record',
      ),
    });
    return;
  }
  const result = match(printed.words, witness?.text ?? text);
  if (result.ok) return;
  const inner = enclosedWords(printed.words);
  if (inner !== undefined && match(inner, witness?.text ?? text).ok) {
    yield record.issueInBody(printed, {
      code: 'marks-in-quotation',
      message: `the words of “${printed.id}” stand inside quotation marks`,
      fix: 'remove the marks: the page sets them where the form has them',
    });
    return;
  }
  const whose = witness ? `“${printed.id}” as “${witness.id}” has them` : `“${printed.id}”`;
  yield record.issueInBody(printed, {
    code: 'excerpt-differs',
    message: `these are not the words of ${whose}: ${inWords(result)}`,
    fix: 'copy the words from the record; mark what you leave out with … and put words of your own in [ ]',
  });
}

/** Where two texts part: the word found, the word expected, and what stands around it in the record. */
function inWords({ found, expected, before, after }: Mismatch): string {
  if (found === '') return 'there is no word among them';
  if (expected === '') return `“${found}” stands where the record ends: ${before}`;
  const words = before.replace(/^[^\p{L}\p{N}]+/u, '');
  const around = [words, `[${expected}]`, after].filter(Boolean).join(' ');
  return `“${found}” stands where the record has “${expected}”: … ${around} …`;
}
