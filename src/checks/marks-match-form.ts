import type { ContentRecord, Content } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';
import { enclosedWords } from '../markdown/quoted-passages.ts';

/** Quotation marks stand where the form has them: never around reported speech, never twice around direct words. */
export function* marksMatchForm(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) yield* inRecord(quote);
  for (const record of [...content.articles, ...content.pages]) yield* inBody(record, content);
}

/** Quotations that stand inside quotation marks of the text around them. */
function* inBody(record: ContentRecord, content: Content): Iterable<Issue> {
  for (const { id, witness, ...place } of record.body.enclosed) {
    const quote = content.get('quotes', id)?.data;
    const printing = quote?.witnesses.find((candidate) => candidate.id === witness) ?? quote;
    const isReported = printing?.form === 'indirect';
    yield record.issueInBody(place, {
      code: 'marks-around-quotation',
      message: isReported
        ? `“${id}” is reported speech and stands inside quotation marks`
        : `“${id}” stands inside quotation marks of the text`,
      fix: isReported
        ? 'remove the marks: these are not the speaker’s words'
        : 'remove the marks: the page sets them',
    });
  }
}

function* inRecord(quote: ContentRecord<'quotes'>): Iterable<Issue> {
  const { text, form, frame, witnesses } = quote.data;
  if (form === 'mixed' && frame === undefined && !/“[^”]+”/u.test(text)) {
    yield quote.issueAt(['text'], {
      code: 'nothing-quoted',
      message: 'the form is mixed, but no words of the text stand inside “ ”',
      fix: 'set “ ” around the words that were quoted; if the text is only those words, write a frame around {…}',
    });
  }
  if (form !== 'mixed' && enclosedWords(text) !== undefined)
    yield quote.issueAt(['text'], outerMarks(form));
  for (const [index, witness] of witnesses.entries()) {
    if (witness.form === 'mixed' || enclosedWords(witness.text) === undefined) continue;
    yield quote.issueAt(['witnesses', index, 'text'], outerMarks(witness.form));
  }
}

function outerMarks(form: 'direct' | 'indirect') {
  return {
    code: form === 'indirect' ? 'marks-around-reported-speech' : 'outer-marks',
    message: 'the whole text stands inside quotation marks',
    fix:
      form === 'indirect'
        ? 'remove them: reported speech has none'
        : 'remove them: the page sets them',
  };
}
