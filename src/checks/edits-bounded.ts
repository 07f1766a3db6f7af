import type { Content, ContentRecord } from '../content/content.ts';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import type { PrintedQuotation } from '../markdown/printed-quotation.ts';
import { matchInLines } from '../quotation/excerpt-lines.ts';
import type { Edit } from '../quotation/edit.ts';
import { negationsIn, numbersIn } from '../quotation/polarity/languages.ts';
import { hasWords } from '../quotation/quoted-passages.ts';
import { comparedExcerpts } from './excerpts-bounded.ts';

/** The maximum number of words that our brackets may add in one place. */
export const MOST_WORDS_ADDED = 6;

/**
 * Our brackets in a quotation only explain it: they are short, and they neither add nor replace a number or a negation. A
 * reason given for a trim does not excuse them.
 */
export function* editsBounded(content: Content): Iterable<Issue> {
  for (const record of [...content.articles, ...content.pages])
    for (const printed of comparedExcerpts(record, content)) {
      const quote = content.get('quotes', printed.id)?.data;
      if (!quote || !printed.words.includes('[')) continue;
      for (const description of issuesOf(printed, quote))
        yield record.issueInBody(printed, description);
    }
}

function issuesOf(
  { id: quotation, witness, words }: PrintedQuotation,
  quote: ContentRecord<'quotes'>['data'],
): IssueDescription[] {
  const { text, language = quote.language } =
    quote.witnesses.find(({ id }) => id === witness) ?? quote;
  const result = matchInLines(words, text);
  if (!result.ok) return [];
  return result.edits.flatMap((edit) => {
    if (hasWords(edit.ours, MOST_WORDS_ADDED + 1))
      return [
        describeIssue('edit-too-long', { quotation, words: edit.ours, maximum: MOST_WORDS_ADDED }),
      ];
    const numbers = changed(edit, (part) => numbersIn(part, language)).filter(isNotYear);
    if (numbers.length > 0)
      return [describeIssue('edit-changes-number', { quotation, words: edit.ours, numbers })];
    const negations = countChanged(edit, (part) => negationsIn(part, language));
    return negations.length === 0
      ? []
      : [describeIssue('edit-changes-meaning', { quotation, terms: negations })];
  });
}

/** The terms that are only in our words or, unless words were left out next to them, only in the words they replace. */
function changed(
  { ours, replaced, besideOmission }: Edit,
  termsIn: (text: string) => readonly string[],
): readonly string[] {
  const [added, lost] = [termsIn(ours), termsIn(replaced)];
  return [
    ...added.filter((term) => !lost.includes(term)),
    ...(besideOmission ? [] : lost.filter((term) => !added.includes(term))),
  ];
}

/** The terms of whichever side has more of them; empty if both have equally many, as “can’t” and “cannot” do. */
function countChanged(
  { ours, replaced, besideOmission }: Edit,
  termsIn: (text: string) => readonly string[],
): readonly string[] {
  const [added, lost] = [termsIn(ours), termsIn(replaced)];
  if (added.length > lost.length) return added;
  return lost.length > added.length && !besideOmission ? lost : [];
}

/** Whether a number cannot be a year. Our brackets may add a year to say when. */
function isNotYear(number: string): boolean {
  return !/^(?:1\d|20)\d\d$/.test(number);
}
