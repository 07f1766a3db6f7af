import { allRecords, type AnyRecord, type Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { hasWords, MINIMUM_WORDS } from '../quotation/quoted-passages.ts';
import { isFrom } from './own-texts.ts';

/**
 * Words that a body marks as a title are a title on record. Words as long as a quotation that it marks as scare-quoted come
 * from a title or printing that the body is about. Thus neither mark can hide a quotation that is not on record.
 */
export function* namedOnRecord(content: Content): Iterable<Issue> {
  const titles = new Set(titlesOf(content).map(plain));
  for (const record of allRecords(content)) {
    for (const { as, words, ...position } of record.body.named) {
      if (!hasWords(words, MINIMUM_WORDS)) continue;
      const isKnown =
        as === 'title'
          ? titles.has(plain(words))
          : textsAbout(record, content).some((text) => isFrom(bare(words), text));
      if (!isKnown)
        yield record.issueInBody(
          position,
          describeIssue('unrecorded-name', { as, words: bare(words) }),
        );
    }
  }
}

/** Every title on record, from publications, the works that contain them, and our own articles, pages and events. */
function titlesOf({ sources, articles, pages, events }: Content): string[] {
  return [
    ...sources.flatMap(({ data }) => [
      data.title,
      data['container-title'],
      data['collection-title'],
      data['event-title'],
    ]),
    ...[...articles, ...pages, ...events].map(({ data }) => data.title),
  ].filter((title) => title !== undefined);
}

/**
 * The printings and titles of the quotations and sources that a body cites; for a note on a quotation, that quotation is
 * included.
 */
function textsAbout(record: AnyRecord, content: Content): string[] {
  const { notes, quotations, collations } = record.body;
  const quoted = [...quotations, ...collations].flatMap(
    ({ id }) => content.get('quotes', id) ?? [],
  );
  const quotes = record.collection === 'quotes' ? [record, ...quoted] : quoted;
  const witnesses = quotes.flatMap(({ data }) => data.witnesses);
  return [
    ...witnesses.map(({ text }) => text),
    ...[...notes, ...witnesses].flatMap(
      ({ source }) => content.get('sources', source)?.data.title ?? [],
    ),
  ];
}

/** Removes the punctuation around words. */
function bare(words: string): string {
  return words.replace(/^[\p{P}\s]+|(?<![\p{P}\s])[\p{P}\s]+$/gu, '');
}

/** Normalizes a title for comparison: without punctuation or symbols, in lower case. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}
