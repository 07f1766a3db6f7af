import { expect, test } from 'vitest';
import { excerptParagraphs, inlineExcerpt } from '../../../src/archive/excerpt.ts';

const turns = [
  { speaker: 'ann', name: 'Ann', text: 'Will it rain?' },
  { speaker: 'ben', name: 'Ben', text: 'No.\nOr yes & no.' },
  { speaker: 'ann', name: 'Ann', text: 'When?' },
];
const text = turns.map((turn) => turn.text).join('\n');

test.each([
  ['Will it rain?', [['Ann', 'Will it rain?']]],
  [
    'rain? No. Or yes',
    [
      ['Ann', 'rain?'],
      ['Ben', 'No.|Or yes'],
    ],
  ],
  ['yes &#x26; no', [['Ben', 'yes &#x26; no']]],
  [
    'Will it rain? … / When?',
    [
      ['Ann', 'Will it rain? …'],
      ['Ann', 'When?'],
    ],
  ],
])('%s is split into turns', (html, paragraphs) => {
  const divided = excerptParagraphs(html, { text, turns });
  expect(divided.map(({ turn, lines }) => [turn?.name, lines.join('|')])).toEqual(paragraphs);
});

test('in running text, slashes separate lines and turns', () => {
  const printing = { text, form: 'direct', language: 'en' } as const;
  expect(inlineExcerpt('rain? No. Or yes', printing)).toBe('“rain? / No. / Or yes”');
  expect(inlineExcerpt('rain? / No.', printing)).toBe('“rain? / No.”');
});

test('in running text, only quoted words have quotation marks', () => {
  const printing = { text: 'She “did &amp; said” it', form: 'mixed', language: 'en' } as const;
  const html = printing.text.replace('&amp;', '&');
  const mixed = { ...printing, text: html };
  expect(inlineExcerpt('did &#x26; said', mixed)).toBe('“did &#x26; said”');
  expect(inlineExcerpt('She “did &#x26; said” it', mixed)).toBe('She “did &#x26; said” it');
  expect(inlineExcerpt('it', mixed)).toBe('it');
});

test('words without line breaks are one paragraph of one line', () => {
  expect(excerptParagraphs('it &#x3C; rain', { text: 'it < rain' })).toEqual([
    { lines: ['it &#x3C; rain'], turn: undefined },
  ]);
});
