import { enclosedWords } from '../quotation/quoted-passages.ts';
import { match } from '../quotation/match.ts';
import { folded } from '../quotation/tokens.ts';
import type { Content, ContentRecord } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import { nearest } from '../issues/nearest.ts';
import type { Issue } from '../issues/issue.ts';

/** A quotation has exactly the same words, form and language as its copy-text. */
export function* copyTextMatches(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) yield* copyTextIssues(quote);
}

function* copyTextIssues(quote: ContentRecord<'quotes'>): Iterable<Issue> {
  const { text, turns, form, language, witnesses, 'copy-text': witness } = quote.data;
  const copyText = witnesses.find(({ id }) => id === witness);
  if (!copyText) {
    const known = witnesses.map(({ id }) => id);
    yield quote.issueAt(
      ['copy-text'],
      describeIssue('unknown-witness', {
        as: 'copy-text',
        witness,
        known,
        nearest: nearest(witness, known),
      }),
    );
    return;
  }
  // Quotation marks around the whole text are reported elsewhere (marks-match-form.ts).
  const words = text === copyText.text ? text : (enclosedWords(text) ?? text);
  if (![text, words].some((each) => isSame(each, copyText.text))) {
    const result = match(text, copyText.text);
    const difference = result.ok ? undefined : result;
    yield quote.issueAt(
      [turns ? 'turns' : 'text'],
      describeIssue('copy-text-differs', { witness, difference }),
    );
  }
  if (copyText.form !== form) {
    const printed = copyText.form;
    yield quote.issueAt(['form'], describeIssue('copy-text-form', { witness, form, printed }));
  }
  const printed = copyText.language ?? language;
  if (printed !== language)
    yield quote.issueAt(
      ['language'],
      describeIssue('copy-text-language', { witness, language, printed }),
    );
}

function isSame(text: string, other: string): boolean {
  return text === other || folded(text) === folded(other);
}
