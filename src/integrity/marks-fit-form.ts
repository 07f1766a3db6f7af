import type { Checked, Content } from './content.ts';
import type { Issue } from './issue.ts';

const OPENING = /["'“„«‘‚‹]/u;
const CLOSING = /["'”“»’›]/u;

/** Quotation marks stand where the form has them: never around reported speech, never twice around direct words. */
export function* marksFitForm(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) yield* inRecord(quote);
  for (const record of [...content.articles, ...content.pages]) {
    for (const printed of record.body.quotations) {
      const [before, after] = printed.neighbors;
      if (!OPENING.test(before) || !CLOSING.test(after)) continue;
      const form = content.get('quotes', printed.id)?.data.form;
      yield record.faultInBody(printed, {
        code: 'marks-around-quotation',
        message:
          form === 'indirect'
            ? `“${printed.id}” is reported speech and stands inside quotation marks`
            : `“${printed.id}” stands inside quotation marks of the text`,
        fix:
          form === 'indirect'
            ? 'remove the marks: these are not the speaker’s words'
            : 'remove the marks: the page sets them',
      });
    }
  }
}

function* inRecord(quote: Checked<'quotes'>): Iterable<Issue> {
  const { text, form, frame } = quote.data;
  if (form === 'mixed' && frame === undefined && !/“[^”]+”/u.test(text)) {
    yield quote.fault(['text'], {
      code: 'nothing-quoted',
      message: 'the form is mixed, but no words of the text stand inside “ ”',
      fix: 'set “ ” around the words that were quoted; if the text is only those words, write a frame around {…}',
    });
  }
  if (form !== 'mixed' && enclosed(text)) {
    yield quote.fault(['text'], {
      code: form === 'indirect' ? 'marks-around-reported-speech' : 'outer-marks',
      message: 'the whole text stands inside quotation marks',
      fix:
        form === 'indirect'
          ? 'remove them: reported speech has none'
          : 'remove them: the page sets them',
    });
  }
}

function enclosed(text: string): boolean {
  return (
    OPENING.test(text.slice(0, 1)) &&
    CLOSING.test(text.slice(-1)) &&
    !/["“”„«»]/u.test(text.slice(1, -1))
  );
}
