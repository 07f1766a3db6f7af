import { expect, test } from 'vitest';
import { attributedQuote } from '../../../src/archive/attributed-quote.ts';
import { wordsOf } from '../../../src/archive/words.ts';
import { quotationSummary } from '../../../src/outputs/cards/preview.ts';
import { quotationCard } from '../../../src/outputs/cards/quotation-card.ts';
import { LINE_BREAK, splitWords } from '../../../src/outputs/cards/words.ts';
import { copiedMarkdown, copiedText } from '../../../src/outputs/citation/copied-text.ts';
import { cslItem } from '../../../src/outputs/citation/csl-json.ts';
import { bibtex } from '../../../src/outputs/citation/bibtex.ts';
import { quotationCitation } from '../../../src/outputs/citation/quotation-citation.ts';
import { ris } from '../../../src/outputs/citation/ris.ts';
import { embedHeight } from '../../../src/outputs/embed/size.ts';
import { articleHtml } from '../../../src/outputs/feeds/article-html.ts';
import { quotationHtml } from '../../../src/outputs/feeds/quotation-html.ts';
import { quoteData } from '../../../src/outputs/open-data/quote-data.ts';
import { quotationNode } from '../../../src/outputs/structured-data/quotation.ts';
import { runs, runsAsText } from '../../../src/quotation/runs.ts';
import { quotationTitle } from '../../../src/quotation/title.ts';
import { searchRecord } from '../../../src/search/index/search-record.ts';
import {
  archiveOf,
  article,
  attributed,
  quote,
  source,
  speaker,
} from './citation/small-archive.ts';

const speakers = [speaker(), speaker({ id: 'ben', name: 'Ben Example' })];
const exchange = quote({
  speakers: ['ann', 'ben'],
  text: 'Will it rain?\nIt will.',
  turns: [
    { speaker: 'ann', text: 'Will it rain?' },
    { speaker: 'ben', text: 'It will.' },
  ],
});
const archive = archiveOf({ quotes: [exchange], speakers });
const both = attributedQuote(exchange, archive);
const line = 'Ann Example: “Will it rain?” / Ben Example: “It will.”';

test('an exchange names its speakers, both on one line and over several', () => {
  expect(runsAsText(runs(wordsOf(exchange, speakers)))).toBe(line);
  expect(quotationCitation(both).abstract).toBe(line);
  expect(quotationSummary(exchange, speakers)).toContain(line);
  expect(copiedText(both)).toMatch(/^Ann Example: “Will it rain\?”\nBen Example: “It will\.”\n— /);
  expect(copiedMarkdown(both)).toMatch(/^> Ann Example: .*” {2}\n> Ben Example: .*”\n\n/);
  expect(quotationHtml(exchange, archive)).toContain('rain?”<br>Ben Example: “It');
  expect(quotationTitle(exchange, ['Ann', 'Ben'])).toBe('Ann and Ben: “Will it rain? / It will.”');
});

test('a card begins a new line for each turn', () => {
  const words = splitWords(quotationCard(exchange, speakers).words);
  const at = words.indexOf(LINE_BREAK);
  expect(words[at + 1]).toMatchObject({
    parts: [{ kind: 'speaker', text: 'Ben' }],
  });
  expect(words.filter((word) => word === LINE_BREAK)).toHaveLength(1);
});

test('an excerpt in a feed names the speakers only if there are several', () => {
  const html = (words: string): string =>
    articleHtml(
      article({
        html: `<v-quote data-display="block" data-id="ann-words"><span>${words}</span></v-quote>`,
      }),
      archive,
    );
  expect(html('It will.')).toContain('<span lang="en">“It will.”</span>');
  expect(html('it rain? It will.')).toContain('Ann Example: “it rain?”<br>Ben Example: “It will.”');
});

test('data for programs contains the turns', () => {
  expect(quoteData(exchange, archive).turns).toEqual([
    { speaker: 'ann', text: 'Will it rain?', language: 'en' },
    { speaker: 'ben', text: 'It will.', language: 'en' },
  ]);
  expect(quotationNode(exchange, archive)).toMatchObject({
    text: 'Will it rain?\nIt will.',
    hasPart: [
      { text: 'Will it rain?', author: [{ name: 'Ann Example' }] },
      { text: 'It will.', author: [{ name: 'Ben Example' }] },
    ],
  });
  expect(searchRecord(exchange, speakers).shown.turns).toMatchObject([
    { name: 'Ann Example' },
    { name: 'Ben Example' },
  ]);
});

test('verse is copied line by line, and an embed has room for the lines', () => {
  const verse = attributed({ text: 'The rain\n\ncomes' });
  expect(copiedText(verse)).toMatch(/^“The rain\n\ncomes”\n— /);
  expect(quotationCitation(verse).abstract).toBe('“The rain // comes”');
  expect(embedHeight(attributed({ text: 'a\nb\nc' }))).toBeGreaterThan(
    embedHeight(attributed({ text: 'a b c' })),
  );
});

test('words that are authentic in two languages are copied, and put in feeds, in both', () => {
  const original = { language: 'fr', text: 'Il pleut', source: 'paper' };
  const record = quote({ text: 'It rains', original });
  const two = archiveOf({ quotes: [record] });
  expect(copiedText(attributedQuote(record, two))).toMatch(/^“It rains”\n«\s+Il pleut\s+»\n/);
  expect(quotationHtml(record, two)).toContain(
    '<p><span lang="fr">«\u00A0Il pleut\u00A0»</span></p>',
  );
  const translated = quote({
    text: 'It rains',
    original,
    translation: { from: 'fr', by: 'unknown' },
  });
  expect(copiedText(attributedQuote(translated, two))).not.toContain('pleut');
});

test('a citation says where in the source the words are', () => {
  const text = 'Words “that were” said';
  const cited = quotationCitation(
    attributed(
      {
        form: 'mixed',
        text,
        witnesses: [
          {
            id: 'paper',
            source: 'paper',
            part: 'body',
            form: 'mixed',
            text,
            follows: 'unknown',
            locator: { page: '12–13' },
          },
        ],
      },
      [source({ type: 'report' })],
    ),
  );
  expect(cslItem(cited).locator).toBe('12–13');
  expect(bibtex(cited)).toContain('pages = {12--13}');
  expect(ris(cited)).toContain('SP  - 12\r\nEP  - 13\r\n');
});

test('words that are only a symbol have a title and a card', () => {
  const sign = quote({ text: '👍', gloss: 'thumbs up', language: 'zxx' });
  expect(quotationTitle(sign, ['Ann'])).toBe('Ann: “👍”');
  expect(quotationCard(sign, speakers).words).toMatchObject([{ text: '👍' }]);
});
