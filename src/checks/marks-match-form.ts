import type { Content, ContentRecord } from '../content/content.ts';
import { outerPassages } from '../quotation/marked-words.ts';
import { enclosedWords, quotedPassages } from '../quotation/quoted-passages.ts';
import { MARKED_FRAGMENT } from '../quotation/runs.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/** Quotation marks match the form: there are none around reported speech, and none that the page would add itself. */
export function* marksMatchForm(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) yield* issuesInRecord(quote);
  for (const record of [...content.articles, ...content.pages])
    yield* issuesInBody(record, content);
}

function* issuesInRecord(quote: ContentRecord<'quotes'>): Iterable<Issue> {
  const { text, turns, form, frame, witnesses } = quote.data;
  if (form === 'mixed' && frame === undefined && outerPassages(text).length === 0)
    yield quote.issueAt([turns ? 'turns' : 'text'], describeIssue('nothing-quoted'));
  const [framed] = quotedPassages((frame ?? '').replace(MARKED_FRAGMENT, ''));
  if (frame !== undefined && framed) {
    const passage = framed.words.replace('{…}', '').trim();
    yield quote.issueAt(['frame'], describeIssue('marks-in-frame', { passage }));
  }
  for (const [index, printing] of witnesses.entries())
    // The copy-text is left out, since it has the words of the record, which may have a frame.
    if (
      printing.form === 'mixed' &&
      printing.id !== quote.data['copy-text'] &&
      outerPassages(printing.text).length === 0
    )
      yield quote.issueAt(['witnesses', index, 'text'], describeIssue('nothing-quoted'));
  const texts = [
    ...(turns
      ? turns.map((turn, index) => ({ form, text: turn.text, path: ['turns', index, 'text'] }))
      : [{ form, text, path: ['text'] }]),
    ...witnesses.map((witness, index) => ({ ...witness, path: ['witnesses', index, 'text'] })),
  ];
  for (const { form, text, path } of texts) {
    if (form === 'mixed' || enclosedWords(text) === undefined) continue;
    const code = form === 'indirect' ? 'marks-around-reported-speech' : 'outer-marks';
    yield quote.issueAt(path, describeIssue(code));
  }
}

/** An issue for each quotation in a body that has quotation marks around its directive. */
function* issuesInBody(record: ContentRecord, content: Content): Iterable<Issue> {
  for (const { id: quotation, witness, ...position } of record.body.enclosed) {
    const quote = content.get('quotes', quotation)?.data;
    const printing = quote?.witnesses.find(({ id }) => id === witness) ?? quote;
    const isReported = printing?.form === 'indirect';
    yield record.issueInBody(
      position,
      describeIssue('marks-around-quotation', { quotation, isReported }),
    );
  }
}
