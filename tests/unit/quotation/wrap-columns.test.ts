import { expect, test } from 'vitest';
import { wrapColumns } from '../../../src/quotation/wrap-columns.ts';

test('columns wrap where the next does not fit, and a wide one is alone in its group', () => {
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
