import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageSuffix, paged } from '../../../src/archive/pagination.ts';

test('pages contain the whole list in order, and none is larger than the page size', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (list, size) => {
      const pages = paged(list, size);
      expect(pages.flatMap(({ items }) => items)).toEqual(list);
      expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
      for (const { items, count } of pages) {
        expect(items.length).toBeLessThanOrEqual(size);
        expect(count).toBe(pages.length);
      }
    }),
  );
});

test('an empty list has one empty page', () => {
  expect(paged([])).toEqual([{ number: 1, count: 1, items: [] }]);
});

test('the first page keeps the address of the list', () => {
  expect(pageSuffix(1)).toBeUndefined();
  expect(pageSuffix(2)).toBe('page/2');
});
