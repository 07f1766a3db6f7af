import type { PrintedQuotation } from '../markdown/read-body.ts';
import { compareWords } from '../quotation/compare-words.ts';
import { matchInLines } from '../quotation/excerpt-lines.ts';
import { polarity, type Polarity } from '../quotation/polarity.ts';
import type { Content, ContentRecord } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/**
 * A shortened or edited quotation does not lose a negation or a hedge, nor gain a negation in our brackets, unless the
 * article says why the meaning stays the same.
 */
export function* trimsPreserveMeaning(content: Content): Iterable<Issue> {
  for (const record of [...content.articles, ...content.pages]) {
    for (const printed of record.body.quotations) {
      const quote = content.get('quotes', printed.id)?.data;
      const changes = quote && printed.trim === undefined && polarityOf(printed, quote);
      if (!changes) continue;
      const lost = [...changes.negationsLost, ...changes.hedgesLost];
      const gained = changes.negationsGained;
      const report = (
        code: 'edit-changes-meaning' | 'trim-changes-meaning',
        terms: readonly string[],
      ) => record.issueInBody(printed, describeIssue(code, { quotation: printed.id, terms }));
      if (gained.length > 0) yield report('edit-changes-meaning', gained);
      if (lost.length > 0) yield report('trim-changes-meaning', lost);
    }
  }
}

/** The negations and hedges that an excerpt gains and loses; undefined where it is whole or not an excerpt. */
function polarityOf(
  { witness, words }: PrintedQuotation,
  quote: ContentRecord<'quotes'>['data'],
): Polarity | undefined {
  const { text, language = quote.language } =
    quote.witnesses.find(({ id }) => id === witness) ?? quote;
  // Most quotations are printed whole.
  if (words === text || !matchInLines(words, text).ok) return undefined;
  return polarity(compareWords(text, words, language), language);
}
