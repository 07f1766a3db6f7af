import type { Content } from './content.ts';
import type { Issue } from './issue.ts';

/** A record's status has what goes with it, and no article prints a draft or a withdrawn quotation. */
export function* statusExplained(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) {
    const { status, notice, published, corrections } = quote.data;
    if (status !== 'draft' && published === undefined) {
      yield quote.fault(['status'], {
        code: 'no-publication-day',
        message: `the record is ${status} and has no day of publication`,
        fix: 'add published: the day it was first published here',
      });
    }
    if (status === 'withdrawn' && notice === undefined) {
      yield quote.fault(['status'], {
        code: 'withdrawn-without-notice',
        message: 'the record is withdrawn and does not say why',
        fix: 'add notice: why it was withdrawn; its page will say so',
      });
    }
    if (status === 'corrected' && corrections.length === 0) {
      yield quote.fault(['status'], {
        code: 'corrected-without-correction',
        message: 'the record is corrected and lists no correction',
        fix: 'add the correction, or run npm run accept',
      });
    }
  }
  for (const record of [...content.articles, ...content.pages]) {
    const places = [
      ...record.body.quotations.map((place) => ({
        id: place.id,
        fault: record.faultInBody.bind(undefined, place),
      })),
      ...record.body.collations.map((place) => ({
        id: place.id,
        fault: record.faultInBody.bind(undefined, place),
      })),
    ];
    for (const { id, fault } of places) {
      const status = content.get('quotes', id)?.data.status;
      if (status !== 'draft' && status !== 'withdrawn') continue;
      yield fault({
        code: 'quotation-not-published',
        message: `“${id}” is ${status === 'draft' ? 'a draft' : 'withdrawn'} and cannot be printed`,
        fix: 'publish the record first, or leave the quotation out',
      });
    }
  }
}
