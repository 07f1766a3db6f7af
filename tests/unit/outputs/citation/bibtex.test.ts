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

/** The fields of our entry as another BibTeX reader reads them. */
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

test('can be read by another program', () => {
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
    ['2022-09-20?', '  date = {2022-09-20?},\n  year = {probably 20 September 2022},\n'],
    ['2022-09-20~', '  date = {2022-09-20~},\n  year = {about 20 September 2022},\n'],
    ['2024%', '  date = {2024%},\n  year = {probably about 2024},\n'],
    ['2004/2006', '  date = {2004/2006},\n  year = {2004 to 2006},\n'],
    ['2004/..', '  date = {2004/..},\n  year = {from 2004 on},\n'],
    ['2004/', '  date = {2004/},\n  year = {from 2004 to an unknown date},\n'],
    ['../2004', '  date = {../2004},\n  year = {until 2004},\n'],
    ['/2004', '  date = {/2004},\n  year = {from an unknown date to 2004},\n'],
    ['-0047', '  date = {-0047},\n  year = {48 BC},\n'],
    ['194X', '  date = {194X},\n  year = {the 1940s},\n'],
    ['194X?', '  publisher = {the project},\n  year = {probably the 1940s},\n'],
    ['1985-04-XX', '  date = {1985-04-XX},\n  year = {an unknown day in April 1985},\n'],
    [
      '2022-02-24T05:30:00+03:00',
      '  date = {2022-02-24T05:30:00+03:00},\n  year = {2022},\n  month = feb,\n',
    ],
    ['[1940..1949]', '  publisher = {the project},\n  year = {between 1940 and 1949},\n'],
    ['[..2024-12-12]', '  publisher = {the project},\n  year = {on or before 12 December 2024},\n'],
  ])('%s', (date, lines) => {
    expect(bibtex({ ...citation, date })).toContain(lines);
  });

  test('are also in the note if uncertain', () => {
    expect(bibtex({ ...citation, date: '[..2024]' })).toContain(
      'note = {Date: in or before 2024. A note.}',
    );
  });
});

test.each(['2022-09-20?', '2024-12~', '2024%', '2004/..', '../2004', '2004/', '-0047', '194X'])(
  'the date %s can be read by another program',
  (date) => {
    // The other reader, like TeX, reads `~` as a space and `%` as a comment; BibLaTeX reads them as EDTF.
    expect(reread({ date })).toMatchObject({
      date: date.replace(/[~%]$/, ''),
      url: citation.url,
    });
  },
);

test('a corporate author is never split, whatever its name', () => {
  const literal = 'Department of Health, Education and Welfare';
  expect(reread({ authors: [{ literal }, { literal: 'Barnes and Noble' }] })).toMatchObject({
    author: [{ name: literal }, { name: 'Barnes and Noble' }],
  });
});

test('a chapter of a book', () => {
  const chapter = bibtex({
    ...citation,
    type: 'chapter',
    container: 'Collected speeches',
    publisher: undefined,
    date: '1948',
    note: undefined,
    publication: {
      editor: [{ family: 'Roe', given: 'Richard' }],
      publisher: 'Cassell',
      'publisher-place': 'London',
      edition: '2',
      volume: '3',
      page: '12–15',
      'collection-title': 'Orators',
      ISBN: '978-0-306-40615-7',
      DOI: '10.1000/182',
    },
  });
  expect(chapter).toContain('@incollection{verbatim-story,\n');
  expect(parse(chapter, { sentenceCase: false }).entries[0]?.fields).toMatchObject({
    booktitle: 'Collected speeches',
    editor: [{ lastName: 'Roe', firstName: 'Richard' }],
    publisher: ['Cassell'],
    edition: '2',
    volume: '3',
    series: 'Orators',
    isbn: '978-0-306-40615-7',
    doi: '10.1000/182',
  });
  expect(chapter).toContain('  pages = {12--15},\n');
  expect(chapter).toContain('  address = {London},\n');
});

test.each([
  ['book', 'book'],
  ['legal_case', 'jurisdiction'],
  ['hearing', 'misc'],
  ['speech', 'misc'],
  ['broadcast', 'misc'],
  ['post', 'online'],
  ['report', 'report'],
] as const)('a %s is an entry of the type %s', (type, entry) => {
  expect(bibtex({ ...citation, type })).toMatch(new RegExp(`^@${entry}\\{`));
});

test('any text is read back unchanged', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((value) => `x${value.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim()}x`)
    // The other reader decomposes characters such as ≮ and turns the first part into old TeX.
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
