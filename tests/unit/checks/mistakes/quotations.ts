import { article, addParagraph, quote, replaceString, type Mistake } from './mistake.ts';

/** Mistakes in quotations and blocks. */
export const quotationMistakes: readonly Mistake[] = [
  replaceString(
    'a block that is not closed',
    article,
    ['harvest will be good\n:::\n', 'harvest will be good\n'],
    ['unclosed-directive', /line of three colons/],
    ':::quote',
  ),
  replaceString(
    'a space before the braces',
    article,
    ['in May]{#lee-rain}', 'in May] {#lee-rain}'],
    ['directive-without-id', /right after/],
    'in May] {',
  ),
  replaceString(
    'a word changed in a quotation',
    article,
    ['The rain will probably come in May]', 'The rain will surely come in May]'],
    ['excerpt-differs', /./],
    'surely',
  ),
  replaceString(
    'a word left out of a quotation',
    article,
    ['The rain will probably come in May]', 'The rain will come in May]'],
    ['excerpt-differs', /./],
    ':quote[',
  ),
  addParagraph(
    'a quotation without a record',
    'He said “we will not wait for rain this year”.',
    'unrecorded-quotation',
    /record/,
  ),
  addParagraph(
    'a quotation mark that is not closed',
    'He spoke of “rain and went home.',
    'faulty-marks',
    /pairs/,
  ),
  addParagraph(
    'a misspelled block',
    ':::our-tale\nIt will rain.\n:::',
    'unknown-directive',
    /our-take/,
  ),
  replaceString(
    'marks around the record’s words',
    quote,
    [
      'text: The rain will probably come in May, and the harvest will be good\nlanguage',
      'text: “The rain will probably come in May, and the harvest will be good”\nlanguage',
    ],
    ['outer-marks', /remove/],
  ),
  replaceString(
    'a record’s words changed',
    quote,
    [
      'text: The rain will probably come in May, and the harvest will be good\nlanguage',
      'text: The rain will come in May, and the harvest will be good\nlanguage',
    ],
    ['copy-text-differs', /copy/],
  ),
  replaceString(
    'an id without its #',
    article,
    ['in May]{#lee-rain}', 'in May]{lee-rain}'],
    ['directive-without-id', /\{#lee-rain\}/],
    'in May]{',
  ),
  replaceString(
    'an id with a file extension',
    article,
    ['in May]{#lee-rain}', 'in May]{#lee-rain.md}'],
    ['unknown-attribute', /only the id/],
    'in May]{',
  ),
  replaceString(
    'a space before the braces of a block',
    article,
    [':::quote{#lee-rain}', ':::quote {#lee-rain}'],
    ['stray-colons', /without a space/],
  ),
  replaceString(
    'two colons for a block',
    article,
    [':::quote{#lee-rain}', '::quote{#lee-rain}'],
    ['unknown-directive', /:::quote/],
  ),
];
