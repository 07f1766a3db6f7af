import { describe, expect, test } from 'vitest';
import { labelLine, labelsOf } from '../../../src/archive/labels.ts';
import { attributedQuote } from '../../../src/archive/attributed-quote.ts';
import { feed } from '../../../src/outputs/feeds/feed.ts';
import { allCorrections } from '../../../src/archive/all-corrections.ts';
import { drawCard } from '../../../src/outputs/cards/draw.ts';
import { quotationPreview, quotationSummary } from '../../../src/outputs/cards/preview.ts';
import { quotationCard } from '../../../src/outputs/cards/quotation-card.ts';
import { apa } from '../../../src/outputs/citation/apa.ts';
import { copiedMarkdown, copiedText } from '../../../src/outputs/citation/copied-text.ts';
import { citationFiles } from '../../../src/outputs/citation/formats.ts';
import { quotationCitation } from '../../../src/outputs/citation/quotation-citation.ts';
import { embedCode } from '../../../src/outputs/embed/code.ts';
import { oembed } from '../../../src/outputs/embed/oembed.ts';
import { articleHtml } from '../../../src/outputs/feeds/article-html.ts';
import { quotationHtml } from '../../../src/outputs/feeds/quotation-html.ts';
import { quoteFile } from '../../../src/outputs/open-data/files.ts';
import { quoteSchema } from '../../../src/outputs/open-data/json-schema.ts';
import { quotationPageNode } from '../../../src/outputs/structured-data/quotation.ts';
import { statusLabel } from '../../../src/quotation/attribution.ts';
import { isNeverSaid } from '../../../src/quotation/said.ts';
import { coverage } from '../../../src/quotation/coverage.ts';
import { markedFirstWords, quotationTitle } from '../../../src/quotation/title.ts';
import { attribution } from '../../../src/schemas/attribution.ts';
import { indexInput } from '../../../src/search/index/index-input.ts';
import { archiveOf, article, quote, speaker } from './citation/small-archive.ts';

const correction = { on: '2026-11-24', kind: 'update', was: 'a', now: 'b' } as const;
const author = speaker({ id: 'ben', name: 'Ben Example' });

const marked = [
  ...attribution.options
    .filter((option) => option !== 'said')
    .map((option) => quote({ attribution: option, corrections: [correction] })),
  quote({ status: 'withdrawn', notice: 'A mistake.', corrections: [correction] }),
  quote({ attribution: 'misattributed', author: 'ben', corrections: [correction] }),
].map((record) => [statusLabel(record) ?? '', record] as const);

const html = [
  '<p>He said <v-quote data-display="inline" data-id="ann-words">Words</v-quote>.</p>',
  '<v-quote data-display="block" data-id="ann-words"><span>Words</span></v-quote>',
  '<v-collation data-id="ann-words"></v-collation>',
];

/** What every output prints for a record. */
function outputsOf(record: (typeof marked)[number][1]): Record<string, string> {
  const archive = archiveOf({ quotes: [record], speakers: [speaker(), author] });
  const attributed = attributedQuote(record, archive);
  const { speakers } = attributed;
  const citation = quotationCitation(attributed);
  const inArticle = (body: string): string => articleHtml(article({ html: body }), archive);
  const keyQuotes = [{ quote: record.id, note: 'Look.' }];
  const title = quotationTitle(record, ['Ann Example']);
  return {
    ...Object.fromEntries(
      Object.entries(citationFiles).map(([name, { print }]) => [name, print(citation)]),
    ),
    apa: apa(citation),
    card: JSON.stringify(quotationCard(record, speakers, attributed.author)),
    collation: inArticle(html[2] ?? ''),
    copiedMarkdown: copiedMarkdown(attributed),
    copiedText: copiedText(attributed),
    corrections: allCorrections(archive)[0]?.title ?? '',
    correctionsFeed: JSON.stringify(feed('corrections', archive).entries),
    embedCode: embedCode(attributed),
    feed: quotationHtml(record, archive),
    feedTitle: feed('quotes', archive).entries[0]?.title ?? '',
    figure: inArticle(html[1] ?? ''),
    firstWords: markedFirstWords(record),
    inline: inArticle(html[0] ?? ''),
    keyQuote: articleHtml(article({ 'key-quotes': keyQuotes }), archive),
    labelLine: labelLine(record),
    labels: labelsOf(record).join(),
    oembed: JSON.stringify(oembed(attributed, title)),
    openData: quoteFile(record, archive),
    preview: quotationPreview(record, speakers, attributed.author).alt,
    search: JSON.stringify(indexInput(archive).records),
    structuredData: JSON.stringify(quotationPageNode(record, title, archive)),
    summary: quotationSummary(record, speakers, attributed.author),
    title,
  };
}

describe.each(marked)('%s', (mark, record) => {
  test('appears in every output', () => {
    const missing = Object.entries(outputsOf(record)).filter(([, text]) => !text.includes(mark));
    expect(missing).toEqual([]);
  });

  test('has a card', async () => {
    expect((await drawCard(quotationCard(record, [speaker()], author))).length).toBeGreaterThan(0);
  });
});

test('a record of words that were said has no mark in any output', () => {
  const marks = [...new Set(marked.map(([mark]) => mark))].join('|');
  for (const [name, text] of Object.entries(outputsOf(quote({ corrections: [correction] }))))
    expect(`${name}: ${text}`).not.toMatch(new RegExp(marks));
});

test('words that were never said have no author and are never called a direct quotation', () => {
  for (const [, record] of marked.filter(([, each]) => isNeverSaid(each))) {
    const { search: _, ...outputs } = outputsOf(record);
    for (const [name, text] of Object.entries(outputs))
      expect(`${name}: ${text}`).not.toMatch(/direct quotation/i);
    const archive = archiveOf({ quotes: [record], speakers: [speaker(), author] });
    const { mainEntity } = quotationPageNode(record, '', archive) as { mainEntity: object };
    expect(Object.keys(mainEntity)).not.toContain('author');
    expect(quotationCitation(attributedQuote(record, archive)).authors).toEqual([]);
  }
});

test('only words that were said are counted by form', () => {
  const counted = [quote(), ...marked.map(([, record]) => record)].map((record) => ({
    ...record,
    speakers: [speaker()],
  }));
  expect(coverage(counted)).toBe('7 quotations: 4 direct, 3 never said');
});

test('the schema of the data explains every attribution', () => {
  const schema = JSON.stringify(quoteSchema());
  for (const option of attribution.options) expect(schema).toContain(`${option}: `);
});
