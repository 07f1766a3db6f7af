import type { Content } from '../content/content.ts';
import { markingOf } from '../quotation/excerpt-marks.ts';
import { comparedExcerpts } from './excerpts-bounded.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/** The quotation marks in an excerpt match the record, so that there is no doubt which of its words are quoted. */
export function* excerptMarksMatch(content: Content): Iterable<Issue> {
  for (const record of [...content.articles, ...content.pages]) {
    for (const printed of comparedExcerpts(record, content)) {
      const quote = content.get('quotes', printed.id)?.data;
      if (!quote) continue;
      const otherWitness = printed.witness === quote['copy-text'] ? undefined : printed.witness;
      const printing = quote.witnesses.find(({ id }) => id === otherWitness) ?? quote;
      if (markingOf(printed.words, printing) === 'broken')
        yield record.issueInBody(
          printed,
          describeIssue('excerpt-marks-differ', { quotation: printed.id }),
        );
    }
  }
}
