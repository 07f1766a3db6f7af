import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWithRecord } from '../../../src/passage-check/check.ts';
import type { KnownRecord } from '../../../src/passage-check/known-record.ts';
import { wholeQuotation } from '../../../src/passage-check/quotations.ts';
import { rowsOf, type Row } from '../../../src/passage-check/rows.ts';

const reference = 'The rain will probably come in May, and the harvest will be good.';
const other = 'The rain must come in May, and the harvest will be excellent';

const record: KnownRecord = {
  id: 'lee-rain',
  url: '/quotes/lee-rain/',
  labels: [],
  speakers: [{ name: 'Ada Lee' }],
  form: 'direct',
  text: reference,
  language: 'en',
  said: { words: '1 May 2020' },
  copyText: 'post',
  witnesses: [
    {
      id: 'post',
      source: {},
      part: 'body',
      form: 'direct',
      language: 'en',
      text: reference,
      class: 'copy-text',
    },
    {
      id: 'herald',
      source: {},
      part: 'body',
      form: 'direct',
      language: 'en',
      text: other,
      class: 'altered',
    },
  ],
};

function rows(text: string): Row[] {
  const [quotation] = wholeQuotation(text);
  if (!quotation) throw new Error('There is no quotation.');
  return rowsOf(compareWithRecord(quotation, record));
}

/** A row as text, with symbols around each part that show its mark. */
function shown({ kind, parts }: Row): string {
  const symbols = { same: '', differs: '*', only: '+', 'left-out': '-' };
  return `${kind}: ${parts.map(({ mark, text }) => `${symbols[mark]}${text}${symbols[mark]}`).join(' ')}`;
}

test('two rows if the reference wording is the nearest', () => {
  expect(rows('The rain will surely come in May').map(shown)).toEqual([
    'both: The rain will *probably* come in May, -and the harvest will be good.-',
    'yours: The rain will +surely+ come in May',
  ]);
});

test('three rows if another printing is nearer: its changes, and those found only in the given words', () => {
  expect(rows('The rain must come in June, and the harvest will be excellent').map(shown)).toEqual([
    'reference: The rain *will probably* come in *May,* and the harvest will be *good.*',
    'nearest: The rain *must* come in May, and the harvest will be *excellent*',
    'yours: The rain *must* come in +June,+ and the harvest will be *excellent*',
  ]);
});

test('every row has its words in order', () => {
  const words = fc.constantFrom(...`${reference} ${other} some new words`.split(' '));
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (given) => {
      for (const { kind, wording, parts } of rows(given.join(' '))) {
        const text = parts.map((part) => part.text).join(' ');
        if (kind !== 'yours') expect(text).toBe(wording?.text);
        else expect(given.join(' ')).toContain(text);
      }
    }),
  );
});
