import { setImmediate } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import {
  cachedReads,
  collectReads,
  forgetReads,
  notedLookup,
  notedValue,
  noteRead,
} from '../../../src/archive/reads.ts';

const lookUp = notedLookup('quotesBy', (id) => [id]);
const readsOf = (read: () => unknown): string[] => [...collectReads(read).reads];

test('the result of a function comes with everything it read, each thing once', () => {
  const { result, reads } = collectReads(() => {
    noteRead('quotes');
    lookUp('lee');
    return [...lookUp('park'), ...lookUp('lee')];
  });
  expect(result).toEqual(['park', 'lee']);
  expect([...reads]).toEqual(['quotes', 'quotesBy/lee', 'quotesBy/park']);
});

test('functions that run at the same time do not share what they read', async () => {
  const read = async (id: string): Promise<void> => {
    lookUp(`${id}-first`);
    await setImmediate();
    lookUp(`${id}-then`);
  };
  const all = ['lee', 'park'].map((id) => collectReads(() => read(id)));
  await Promise.all(all.map(({ result }) => result));
  expect(all.map(({ reads }) => [...reads])).toEqual([
    ['quotesBy/lee-first', 'quotesBy/lee-then'],
    ['quotesBy/park-first', 'quotesBy/park-then'],
  ]);
});

test('a cached result is computed once, and what it was made from is noted each time', () => {
  const compute = vi.fn(() => lookUp('lee'));
  const cached = cachedReads(compute);
  cached();
  for (const _time of [1, 2]) expect(readsOf(cached)).toEqual(['quotesBy/lee']);
  expect(compute).toHaveBeenCalledOnce();
});

test('a value is computed once, and noted by its name without what it was made from', () => {
  const compute = vi.fn(() => lookUp('lee'));
  const years = notedValue('years', compute);
  for (const _time of [1, 2]) expect(readsOf(years)).toEqual(['years']);
  expect(compute).toHaveBeenCalledOnce();
});

test('what was read before can be forgotten', () => {
  const read = (): void => {
    noteRead('quotes');
    forgetReads();
    noteRead('events');
  };
  expect(readsOf(read)).toEqual(['events']);
});
