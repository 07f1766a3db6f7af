import { expect, test } from 'vitest';
import { wrapColumns } from '../../../src/quotation/wrap-columns.ts';

test('columns wrap before one that does not fit, and a wide column has a group to itself', () => {
  const same = (text: string) => ({ kind: 'same', text }) as const;
  const columns = ['one', 'two', 'a column wider than all', 'four'];
  const groups = wrapColumns({ columns, rows: [columns.map(same)] }, 10);
  expect(groups.map((group) => group.columns)).toEqual([
    ['one', 'two'],
    ['a column wider than all'],
    ['four'],
  ]);
  expect(groups.flatMap(({ rows }) => rows[0])).toEqual(columns.map(same));
});
