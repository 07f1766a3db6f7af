import { addParagraph, type Mistake } from './mistake.ts';

/** Mistakes in Markdown. */
export const textMistakes: readonly Mistake[] = [
  addParagraph('a first-level heading', '# What she said', 'heading-of-page', /##/),
  addParagraph('a heading without letters', '## …', 'heading-without-letters', /words/),
  addParagraph('an underlined heading', 'What she said\n=============', 'underlined-heading', /##/),
  addParagraph('a note to oneself', 'TODO: ask the minister.', 'unfinished-text', /write it/),
  addParagraph(
    'a year at the start of a paragraph',
    '2024. That was the year of the drought.',
    'number-of-list',
    /2024\\\./,
  ),
  addParagraph(
    'tildes for “about”',
    'It rained 6~~9 days in May and 10~~12 in June.',
    'struck-out',
    /backslash/,
  ),
  addParagraph(
    'asterisks between figures',
    'The fields are 2*3*4 miles.',
    'emphasis-in-word',
    /backslash/,
  ),
  addParagraph(
    'an address that includes a quotation mark',
    'See “https://post.example/rain”.',
    'bare-address',
    /between < and >/,
  ),
  addParagraph(
    'a block quotation',
    '> The rain will probably come in May',
    'block-quotation',
    /:::quote/,
  ),
  addParagraph('a picture', '![A field](images/field.jpg)', 'image-in-text', /figure|lead/),
  addParagraph('raw HTML', 'It rained.<br>Twice.', 'raw-html', /Markdown/),
  addParagraph('indented code', '    It rained twice in May.', 'indented-code', /remove/),
  addParagraph('a heading without a space', '##What she said', 'stray-hashes', /## What/),
  addParagraph('bold that is not closed', 'It was **very wet in May.', 'stray-asterisks', /close/),
];
