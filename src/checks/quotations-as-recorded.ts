import type { PrintedQuotation } from '../markdown/read-body.ts';
import { matchInLines } from '../quotation/excerpt-lines.ts';
import { match } from '../quotation/match.ts';
import type { Content, ContentRecord } from '../content/content.ts';
import { enclosedWords } from '../quotation/quoted-passages.ts';
import { comparedExcerpts } from './excerpts-bounded.ts';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import { nearest } from '../issues/nearest.ts';
import type { Issue } from '../issues/issue.ts';

/**
 * The words that an article or a page prints as a quotation are in its record, or in the witness that is named; so are the
 * witnesses that a collation or a scene shows.
 */
export function* quotationsAsRecorded(content: Content): Iterable<Issue> {
  for (const record of [...content.articles, ...content.pages]) {
    for (const printed of comparedExcerpts(record, content)) {
      const quote = content.get('quotes', printed.id);
      // A quotation without words is reported elsewhere.
      const description = quote && printed.words !== '' && excerptIssue(printed, quote.data);
      if (description) yield record.issueInBody(printed, description);
    }
    for (const { id, only, ...position } of [...record.body.collations, ...record.body.scenes]) {
      const quote = content.get('quotes', id)?.data;
      const known = quote?.witnesses.map((witness) => witness.id) ?? only;
      for (const witness of only.filter((each) => !known.includes(each)))
        yield record.issueInBody(position, unknownWitness(id, witness, known));
    }
  }
}

function unknownWitness(
  quotation: string,
  witness: string,
  known: readonly string[],
): IssueDescription {
  const values = { as: 'printing', quotation, witness, nearest: nearest(witness, known) } as const;
  return describeIssue('unknown-witness', values);
}

function excerptIssue(
  { id: quotation, words, witness }: PrintedQuotation,
  { witnesses, text, 'copy-text': copyTextId }: ContentRecord<'quotes'>['data'],
): IssueDescription | undefined {
  const named = witnesses.find(({ id }) => id === witness);
  if (witness !== undefined && !named) {
    return unknownWitness(
      quotation,
      witness,
      witnesses.map(({ id }) => id),
    );
  }
  const recorded = named?.text ?? text;
  const result = matchInLines(words, recorded);
  if (result.ok) return undefined;
  // Where the record's words are not those of its copy-text, they are what is wrong (copy-text-matches.ts).
  const copyText = witnesses.find(({ id }) => id === copyTextId)?.text;
  if (!named && copyText !== undefined && copyText !== text && matchInLines(words, copyText).ok)
    return undefined;
  const inner = enclosedWords(words);
  if (inner !== undefined && match(inner, recorded).ok)
    return describeIssue('marks-in-quotation', { quotation });
  const before = result.before.replace(/^[^\p{L}\p{N}]+/u, '');
  return describeIssue('excerpt-differs', {
    quotation,
    witness,
    difference: { ...result, before },
  });
}
