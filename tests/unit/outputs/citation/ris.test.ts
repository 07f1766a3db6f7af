import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Citation } from '../../../../src/outputs/citation/citation.ts';
import { ris } from '../../../../src/outputs/citation/ris.ts';
import { readRis } from '../../../ris-reader.ts';

const citation: Citation = {
  key: 'verbatim-story',
  type: 'article-newspaper',
  authors: [{ literal: 'Verbatim' }, { family: 'Doe', given: 'Jane' }],
  title: 'A story',
  container: 'Verbatim',
  date: '2026-11-23',
  url: 'https://verbatim.example/articles/story/',
};

test('a newspaper article has its authors, its paper and its date', () => {
  expect(ris(citation).split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - verbatim-story',
    'AU  - Verbatim,',
    'AU  - Doe, Jane',
    'TI  - A story',
    'T2  - Verbatim',
    'PY  - 2026',
    'DA  - 2026/11/23/',
    'UR  - https://verbatim.example/articles/story/',
    'ER  - ',
    '',
  ]);
});

test.each([
  ['2023-04', ['2023/04//']],
  ['2023', ['2023///']],
  ['2022-09-20?', ['probably 20 September 2022']],
  [undefined, undefined],
])('the date %s', (date, lines) => {
  expect(readRis(ris({ ...citation, date })).get('DA')).toEqual(lines);
});

test('no text breaks its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const fields = readRis(
        ris({ ...citation, title: `x${value}`, note: value, abstract: value }),
      );
      expect(fields.get('UR')).toEqual([citation.url]);
      expect(fields.get('TI')?.[0]).toMatch(/^x/);
    }),
    { examples: [['a\r\nER  - \r\nTY  - BOOK'], ['a\u0085b'], ['a\u2028b']] },
  );
});
