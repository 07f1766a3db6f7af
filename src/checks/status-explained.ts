import type { Path } from '../content/parse-document.ts';
import type { ContentRecord, Content } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';

/** A record's status has what goes with it, and nothing prints a draft or a withdrawn quotation. */
export function* statusExplained(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) yield* unexplained(quote);
  for (const record of [...content.articles, ...content.pages]) {
    for (const place of [...record.body.quotations, ...record.body.collations]) {
      const fault = unpublished(place.id, content, ['draft', 'withdrawn']);
      if (fault) yield record.issueInBody(place, fault);
    }
  }
  for (const [record, path, id, barred] of shown(content)) {
    const fault = unpublished(id, content, barred);
    if (fault) yield record.issueAt(path, fault);
  }
}

function* unexplained(quote: ContentRecord<'quotes'>): Iterable<Issue> {
  const { status, notice, published, corrections } = quote.data;
  if (status !== 'draft' && published === undefined) {
    yield quote.issueAt(['status'], {
      code: 'no-publication-day',
      message: `the record is ${status} and has no day of publication`,
      fix: 'add published: the day it was first published here',
    });
  }
  if (status === 'withdrawn' && notice === undefined) {
    yield quote.issueAt(['status'], {
      code: 'withdrawn-without-notice',
      message: 'the record is withdrawn and does not say why',
      fix: 'add notice: why it was withdrawn; its page will say so',
    });
  }
  if (status !== 'withdrawn' && notice !== undefined) {
    yield quote.issueAt(['notice'], {
      code: 'notice-without-withdrawal',
      message: `the record says why it was withdrawn, and is ${status}`,
      fix: 'set status: withdrawn, or remove the notice',
    });
  }
  if (status === 'corrected' && corrections.length === 0) {
    yield quote.issueAt(['status'], {
      code: 'corrected-without-correction',
      message: 'the record is corrected and lists no correction',
      fix: 'add the correction, or run npm run accept',
    });
  }
  if (status === 'published' && corrections.some(({ kind }) => kind === 'correction')) {
    yield quote.issueAt(['status'], {
      code: 'correction-not-marked',
      message: 'the record lists a correction and is not marked as corrected',
      fix: 'set status: corrected',
    });
  }
}

type Status = ContentRecord<'quotes'>['data']['status'];

/** The quotations that front matter shows or leads to, where they stand, and the states in which that cannot be. */
function* shown(content: Content): Iterable<[ContentRecord, Path, string, readonly Status[]]> {
  for (const article of content.articles) {
    for (const [index, { quote }] of article.data['key-quotes'].entries())
      yield [article, ['key-quotes', index, 'quote'], quote, ['draft', 'withdrawn']];
    for (const [index, { quote }] of article.data.replies.entries())
      if (quote !== undefined)
        yield [article, ['replies', index, 'quote'], quote, ['draft', 'withdrawn']];
  }
  for (const event of content.events)
    for (const [index, id] of event.data.quotes.entries())
      yield [event, ['quotes', index], id, ['draft']];
  for (const quote of content.quotes) {
    if (quote.data.status === 'draft') continue;
    for (const [index, relation] of quote.data.related.entries())
      yield [quote, ['related', index, 'quote'], relation.quote, ['draft']];
  }
}

function unpublished(id: string, content: Content, barred: readonly Status[]) {
  const status = content.get('quotes', id)?.data.status;
  if (status === undefined || !barred.includes(status)) return undefined;
  return {
    code: 'quotation-not-published',
    message: `“${id}” is ${status === 'draft' ? 'a draft' : 'withdrawn'} and cannot be shown here`,
    fix:
      status === 'draft'
        ? 'publish the record first, or leave the quotation out'
        : 'leave the quotation out; its own page says why it was withdrawn',
  };
}
