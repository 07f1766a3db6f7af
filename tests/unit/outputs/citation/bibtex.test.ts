import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../../src/outputs/citation/bibtex.ts';
import type { Citation } from '../../../../src/outputs/citation/citation.ts';

const citation: Citation = {
  key: 'verbatim-story',
  type: 'article-newspaper',
  authors: [{ literal: 'Verbatim' }, { family: 'Doe', given: 'Jane' }],
  title: 'A story',
  container: 'Verbatim',
  publisher: 'the project',
  date: '2026-11-23',
  url: 'https://verbatim.example/articles/story/?a=1&b=50%25#x_y',
  language: 'en',
  note: 'A note',
};

/** The fields of our entry as another program reads them. */
function reread(given: Partial<Citation>): Record<string, unknown> {
  const { entries, errors } = parse(bibtex({ ...citation, ...given }), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(1);
  return entries[0]?.fields ?? {};
}

test('an article', () => {
  expect(bibtex(citation)).toBe(`@article{verbatim-story,
  author = {{Verbatim} and {Doe}, {Jane}},
  title = {{A story}},
  journal = {Verbatim},
  entrysubtype = {newspaper},
  publisher = {the project},
  date = {2026-11-23},
  year = {2026},
  month = nov,
  url = {https://verbatim.example/articles/story/?a=1&b=50%25#x_y},
  langid = {english},
  note = {A note.}
}
`);
});

test('is read by another program', () => {
  expect(reread({})).toMatchObject({
    title: 'A story',
    journal: 'Verbatim',
    date: '2026-11-23',
    url: citation.url,
    author: [{ name: 'Verbatim' }, { lastName: 'Doe', firstName: 'Jane' }],
  });
});

describe('dates', () => {
  test.each([
    ['2023-04', '  date = {2023-04},\n  year = {2023},\n  month = apr,\n'],
    ['2023', '  date = {2023},\n  year = {2023},\n'],
    ['2022-09-20?', '  year = {probably 20 September 2022},\n'],
  ])('%s', (date, lines) => {
    expect(bibtex({ ...citation, date })).toContain(lines);
  });

  test('that are not certain are in the note, too', () => {
    expect(bibtex({ ...citation, date: '[..2024]' })).toContain(
      'note = {Date: in or before 2024. A note.}',
    );
  });
});

test('any text is read back unchanged', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((value) => `x${value.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim()}x`)
    // The other program decomposes characters such as ≮ and turns the first part into old TeX.
    .filter((value) => !/[<>|]\p{M}/u.test(value.normalize('NFD')));
  fc.assert(
    fc.property(text, (value) => {
      expect(reread({ abstract: value })['abstract']).toBe(value);
    }),
    { examples: [['x\\x'], ['x{}$%&_#^~x'], ['x<x>x|x'], ['x}x'], ['x{x'], ["x--x''``x"]] },
  );
});

test('no text ends its field', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      expect(reread({ title: `x${value}`, abstract: value, container: `y${value}` })).toMatchObject(
        {
          url: citation.url,
        },
      );
    }),
  );
});
