import { describe, expect, test } from 'vitest';
import { isCertainlyBefore } from '../../../src/dates/compare.ts';
import { inSentence } from '../../../src/dates/in-sentence.ts';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { bibtexDate } from '../../../src/outputs/citation/bibtex-date.ts';
import { cslDate } from '../../../src/outputs/citation/csl-date.ts';
import { risDate } from '../../../src/outputs/citation/ris-date.ts';

/** Historical words with difficult dates: when they were said, and the date of a source that contains them. */
const cases = [
  {
    what: 'Caesar at the Rubicon, in Suetonius',
    said: '-0048-01-10',
    issued: '0121~',
    words: 'on 10 January 49 BC',
    bib: '-0048-01-10',
    csl: { 'date-parts': [[-49, 1, 10]] },
    ris: '///10 January 49 BC',
  },
  {
    what: 'Pericles for the fallen, in a winter that spans two of our years',
    said: '[-0430..-0429]',
    issued: '-04XX',
    words: 'between 431 BC and 430 BC',
    csl: { literal: 'between 431 BC and 430 BC' },
    ris: '///between 431 BC and 430 BC',
  },
  {
    what: 'a consul of the last year before our era',
    said: '0000-07',
    issued: '0014/..',
    words: 'in July 1 BC',
    bib: '0000-07',
    csl: { 'date-parts': [[-1, 7]] },
    ris: '///July 1 BC',
  },
  {
    what: 'Pope Urban at Clermont, in a chronicle of the next century',
    said: '1095-11-27',
    issued: '11XX',
    words: 'on 27 November 1095',
    bib: '1095-11-27',
    csl: { 'date-parts': [[1095, 11, 27]] },
    ris: '1095/11/27/',
  },
  {
    what: 'an undated letter by Emily Dickinson',
    said: '1862-04%',
    issued: '1894',
    words: 'probably in or about April 1862',
    bib: '1862-04%',
    csl: { 'date-parts': [[1862, 4]], circa: true },
    ris: '1862/04//probably about',
  },
  {
    what: 'a letter by Lincoln whose day is lost',
    said: '1862-11-XX',
    issued: '1863-01-02',
    words: 'on an unknown day in November 1862',
    bib: '1862-11-XX',
    csl: { literal: 'an unknown day in November 1862' },
    ris: '///an unknown day in November 1862',
  },
  {
    what: 'table talk from the 1830s, printed at an unknown date',
    said: '183X',
    issued: '1836/',
    words: 'in the 1830s',
    bib: '183X',
    csl: { literal: 'the 1830s' },
    ris: '///the 1830s',
  },
  {
    what: 'an argument over three days in Brown v. Board of Education',
    said: '1953-12-07/1953-12-09',
    issued: '1954-05-17',
    words: 'from 7 to 9 December 1953',
    bib: '1953-12-07/1953-12-09',
    csl: {
      'date-parts': [
        [1953, 12, 7],
        [1953, 12, 9],
      ],
    },
    ris: '1953/12/07/7 to 9 December 1953',
  },
  {
    what: 'the Army–McCarthy hearings, in the next morning’s paper',
    said: '1954-06-09',
    issued: '1954-06-10',
    words: 'on 9 June 1954',
    bib: '1954-06-09',
    csl: { 'date-parts': [[1954, 6, 9]] },
    ris: '1954/06/09/',
  },
  {
    what: 'the Emperor’s broadcast of surrender, in New York’s evening papers',
    said: '1945-08-15T12:00:00+09:00',
    issued: '1945-08-14',
    words: 'on 15 August 1945 at 12:00 (UTC+9)',
    bib: '1945-08-15T12:00:00+09:00',
    csl: { 'date-parts': [[1945, 8, 15]] },
    ris: '1945/08/15/15 August 1945 at 12:00 (UTC+9)',
  },
  {
    what: 'the first words on the moon, spoken on the evening before by Houston time',
    said: '1969-07-21T02:56:15Z',
    issued: '1969-07-20T22:00:00-05:00',
    words: 'on 21 July 1969 at 02:56:15 (UTC)',
    bib: '1969-07-21T02:56:15Z',
    csl: { 'date-parts': [[1969, 7, 21]] },
    ris: '1969/07/21/21 July 1969 at 02:56:15 (UTC)',
  },
  {
    what: 'an address on the morning of 24 February 2022 in Moscow, in a Washington paper',
    said: '2022-02-24',
    issued: '2022-02-23',
    words: 'on 24 February 2022',
    bib: '2022-02-24',
    csl: { 'date-parts': [[2022, 2, 24]] },
    ris: '2022/02/24/',
  },
  {
    what: 'a post just after midnight in Washington, read in California',
    said: '2017-05-31T00:06-04:00',
    issued: '2017-05-30',
    words: 'on 31 May 2017 at 00:06 (UTC−4)',
    bib: '2017-05-31T00:06-04:00',
    csl: { 'date-parts': [[2017, 5, 31]] },
    ris: '2017/05/31/31 May 2017 at 00:06 (UTC−4)',
  },
  {
    what: 'a remark at one of two dinners',
    said: '[1940-06-18,1941-02]',
    issued: '[1943..]',
    words: 'on 18 June 1940 or in February 1941',
    csl: { literal: '18 June 1940 or February 1941' },
    ris: '1940/06/18/18 June 1940 or February 1941',
  },
];

describe.each(cases)('$what', ({ said, issued, words, bib, csl, ris }) => {
  test('may appear in its source', () => {
    expect(isCertainlyBefore(parsedEdtf(issued), parsedEdtf(said))).toBe(false);
  });

  test('has the right date in words and in every format', () => {
    expect(inSentence(parsedEdtf(said), 'said')).toBe(words);
    expect(bibtexDate(said).date).toBe(bib);
    expect(cslDate(said)).toEqual(csl);
    expect(risDate(said).at(-1)).toEqual(['DA', ris]);
  });
});

test.each([
  ['a paper dated two days before the words', '1945-08-13', '1945-08-15T12:00:00+09:00'],
  ['a record made before the words', '1969-07-21T02:56:14Z', '1969-07-21T02:56:15Z'],
  ['a paper two days older than the words', '2022-02-22', '2022-02-24'],
  ['a post two days older in every time zone', '2017-05-29', '2017-05-31T00:06-04:00'],
  ['a chronicle from the century before', '10XX', '1101-06'],
  ['a book from the decade before', '-005X', '-0048-01-10'],
])('%s cannot be the source of the words', (_, issued, said) => {
  expect(isCertainlyBefore(parsedEdtf(issued), parsedEdtf(said))).toBe(true);
});
