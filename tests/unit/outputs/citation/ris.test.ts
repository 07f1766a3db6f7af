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

test('a newspaper article has its authors, newspaper and date', () => {
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
  ['2023-04', '2023', '2023/04//'],
  ['2023', '2023', '2023///'],
  ['2022-09-20?', '2022', '2022/09/20/probably'],
  ['2024-12~', '2024', '2024/12//about'],
  ['2024%', '2024', '2024///probably about'],
  ['2004/2006', '2004', '2004///2004 to 2006'],
  ['2004/..', '2004', '2004///from 2004 on'],
  ['../2004-06', '2004', '2004/06//until June 2004'],
  ['[..2024-12-12]', '2024', '2024/12/12/on or before 12 December 2024'],
  ['[2024-06-12,2024-08-23]', '2024', '2024/06/12/12 June or 23 August 2024'],
  ['1985-04-XX', undefined, '///an unknown day in April 1985'],
  ['194X', undefined, '///the 1940s'],
  ['-0048-01-10', undefined, '///10 January 49 BC'],
  ['2022-02-24T05:30+03:00', '2022', '2022/02/24/24 February 2022 at 05:30 (UTC+3)'],
])('the date %s', (date, year, day) => {
  const fields = readRis(ris({ ...citation, date }));
  expect(fields.get('PY')).toEqual(year && [year]);
  expect(fields.get('DA')).toEqual([day]);
});

test('a citation without a date has no line for it', () => {
  expect(readRis(ris({ ...citation, date: undefined })).has('DA')).toBe(false);
});

test('a corporate author has no comma at which a program could split it', () => {
  const literal = 'Department of Health, Education, and Welfare';
  expect(readRis(ris({ ...citation, authors: [{ literal }] })).get('AU')).toEqual([
    'Department of Health Education and Welfare,',
  ]);
});

test('a hearing and a chapter have their special fields', () => {
  const hearing = readRis(
    ris({
      ...citation,
      type: 'hearing',
      container: undefined,
      publication: {
        authority: 'House Committee on Rain',
        number: '118-12',
        'event-place': 'Dublin',
      },
    }),
  );
  expect(hearing.get('TY')).toEqual(['HEAR']);
  expect(hearing.get('T2')).toEqual(['House Committee on Rain']);
  const chapter = readRis(
    ris({
      ...citation,
      type: 'chapter',
      container: 'Collected speeches',
      publication: { page: '12–15', editor: [{ family: 'Roe', given: 'Richard' }], volume: '3' },
    }),
  );
  expect(chapter.get('TY')).toEqual(['CHAP']);
  expect(['T2', 'SP', 'EP', 'A2', 'VL'].map((tag) => chapter.get(tag)?.[0])).toEqual([
    'Collected speeches',
    '12',
    '15',
    'Roe, Richard',
    '3',
  ]);
});

test('no text can end its line', () => {
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
