import { inArticle, type Mistake } from './mistake.ts';

/** Mistakes in Markdown. */
export const textMistakes: readonly Mistake[] = [
  inArticle('a heading of the first level', '# What she said', 'heading-of-page', /##/),
  inArticle('a heading without letters', '## …', 'heading-without-letters', /words/),
  inArticle('an underlined heading', 'What she said\n=============', 'underlined-heading', /##/),
  inArticle('a note to oneself', 'TODO: ask the minister.', 'unfinished-text', /write it/),
  inArticle(
    'a year at the start of a paragraph',
    '2024. That was the year of the drought.',
    'number-of-list',
    /2024\\\./,
  ),
  inArticle(
    'tildes for “about”',
    'It rained 6~~9 days in May and 10~~12 in June.',
    'struck-out',
    /backslash/,
  ),
  inArticle(
    'asterisks between figures',
    'The fields are 2*3*4 miles.',
    'emphasis-in-word',
    /backslash/,
  ),
  inArticle(
    'an address that includes a quotation mark',
    'See “https://post.example/rain”.',
    'bare-address',
    /between < and >/,
  ),
  inArticle(
    'a block quotation',
    '> The rain will probably come in May',
    'block-quotation',
    /:::quote/,
  ),
  inArticle('a picture', '![A field](images/field.jpg)', 'image-in-text', /figure|lead/),
  inArticle('raw HTML', 'It rained.<br>Twice.', 'raw-html', /Markdown/),
  inArticle('code by indentation', '    It rained twice in May.', 'indented-code', /remove/),
  inArticle('a heading without a space', '##What she said', 'stray-hashes', /## What/),
  inArticle('bold that is not closed', 'It was **very wet in May.', 'stray-asterisks', /close/),
];
