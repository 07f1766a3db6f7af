import { allRecords, type AnyRecord, type Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { hasWords } from '../quotation/quoted-passages.ts';
import { isFrom } from './own-texts.ts';
import { MINIMUM_WORDS } from '../markdown/body-summary.ts';

/**
 * What a body marks as a title is the title of a publication on record or of ours; and what it marks as scare-quoted, if it is
 * as long as a quotation, is in a title or a printing of something the body is about. So neither can hide a quotation that
 * is not on record.
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

/** Every title on record: those of publications and of their parts, and those of our own articles and pages. */
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

/** The titles and printings of what a body cites, and of the quotation that the body is a note on. */
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

/** Words without the quotation marks around them. */
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
