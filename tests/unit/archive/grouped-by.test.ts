import { expect, test } from 'vitest';
import { groupedBy } from '../../../src/archive/grouped-by.ts';

test('records are found under each of their keys, once each and in their original order', () => {
  const records = [
    { id: 1, keys: ['a', 'b', 'a'] },
    { id: 2, keys: [] },
    { id: 3, keys: ['a'] },
  ];
  const withKey = groupedBy(records, ({ keys }) => keys);
  expect(withKey('a').map(({ id }) => id)).toEqual([1, 3]);
  expect(withKey('b').map(({ id }) => id)).toEqual([1]);
  expect(withKey('c')).toEqual([]);
});
