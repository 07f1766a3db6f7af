import { expect, test } from 'vitest';
import { collate } from '../../../src/quotation/collate.ts';

const copyText = 'the rain will come in May and the harvest will be good';

test('a long omission is split where another printing differs, and does not widen other columns', () => {
  const { columns, rows } = collate(copyText, [
    'the harvest will be good',
    'the snow will come in May and the harvest will be good',
  ]);
  expect(columns).toEqual(['the', 'rain', 'will come in May and', 'the harvest will be good']);
  expect(rows.map((cells) => cells.map(({ kind }) => kind))).toEqual([
    ['left-out', 'left-out', 'left-out', 'same'],
    ['same', 'instead-of', 'same', 'same'],
  ]);
});

test('words that a printing replaces stay in one column', () => {
  const { columns } = collate(copyText, [
    'it will pour and the harvest will be good',
    'the rain will come in June and the harvest will be good',
  ]);
  expect(columns.filter((words) => words.includes('May')).length).toBe(1);
});
