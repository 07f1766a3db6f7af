import type { PrintedQuotation } from '../markdown/printed-quotation.ts';
import { matchInLines } from '../quotation/excerpt-lines.ts';
import { match } from '../quotation/match.ts';
import type { Content, ContentRecord } from '../content/content.ts';
import { firstWords } from '../quotation/first-words.ts';
import { enclosedWords } from '../quotation/quoted-passages.ts';
import { comparedExcerpts } from './excerpts-bounded.ts';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import { nearest } from '../issues/nearest.ts';
import type { Issue } from '../issues/issue.ts';

/**
 * The words that an article or a page quotes are in the record, or in the witness that the excerpt names. The record has every
 * witness that a collation or a scene names.
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

/** Words that mean the same in an excerpt and in a record: none are in brackets, and no periods may be an ellipsis. */
const meansTheSame = /^(?=.*[A-Za-zА-Яа-я])(?:[\p{L}\p{N} ,;:!?“”’]|\.(?! ?\.))*$/u;

function excerptIssue(
  { id: quotation, words, witness }: PrintedQuotation,
  data: ContentRecord<'quotes'>['data'],
): IssueDescription | undefined {
  const { witnesses, text, 'copy-text': copyTextId } = data;
  const namedWitness = witnesses.find(({ id }) => id === witness);
  if (witness !== undefined && !namedWitness) {
    return unknownWitness(
      quotation,
      witness,
      witnesses.map(({ id }) => id),
    );
  }
  const recorded = namedWitness?.text ?? text;
  // Most quotations are printed whole.
  if (words === recorded && meansTheSame.test(words)) return undefined;
  const result = matchInLines(words, recorded);
  if (result.ok) return undefined;
  // If the record's words differ from its copy-text, the fault is in the record (copy-text-matches.ts).
  const copyText = witnesses.find(({ id }) => id === copyTextId)?.text;
  if (
    !namedWitness &&
    copyText !== undefined &&
    copyText !== text &&
    matchInLines(words, copyText).ok
  )
    return undefined;
  const inner = enclosedWords(words);
  if (inner !== undefined && match(inner, recorded).ok)
    return describeIssue('marks-in-quotation', { quotation });
  const other = otherLanguage(words, data);
  if (other) return describeIssue('excerpt-differs', { quotation, ...other });
  const before = result.before.replace(/^[^\p{L}\p{N}]+/u, '');
  return describeIssue('excerpt-differs', {
    quotation,
    witness,
    difference: { ...result, before },
  });
}

/**
 * If words are from a record's gloss or original, says which of the two, and gives the first words of the text that should be
 * quoted instead.
 */
function otherLanguage(
  words: string,
  { witnesses, text, gloss, original }: ContentRecord<'quotes'>['data'],
): { readonly of: 'gloss' | 'original'; readonly own: string } | undefined {
  const isIn = (other: string | undefined): boolean =>
    other !== undefined && matchInLines(words, other).ok;
  if (isIn(original?.text)) return { of: 'original', own: firstWords(text) };
  const glossed = [{ gloss, text }, ...witnesses].find((each) => isIn(each.gloss));
  return glossed && { of: 'gloss', own: firstWords(glossed.text) };
}
