import { expect, test } from 'vitest';
import { visitAll } from '../build/tabs.ts';

const addresses = Array.from({ length: 20 }, (_, index) => `page-${index}`);

/** A function that opens numbered tabs, and the list of tabs it has opened. */
function opener() {
  const opened: { number: number; isClosed: boolean; close: () => Promise<void> }[] = [];
  const open = () => {
    const tab = {
      number: opened.length,
      isClosed: false,
      close: () => {
        tab.isClosed = true;
        return Promise.resolve();
      },
    };
    opened.push(tab);
    return Promise.resolve(tab);
  };
  return { opened, open };
}

test('each address is visited once, all tabs are used, and all are closed at the end', async () => {
  const { opened, open } = opener();
  const visits: string[] = [];
  const busy = new Set<number>();
  await visitAll(
    open,
    addresses,
    async ({ number }, address) => {
      visits.push(address);
      busy.add(number);
      await new Promise((resolve) => setImmediate(resolve));
    },
    3,
  );
  expect(visits.toSorted()).toEqual(addresses.toSorted());
  expect([...busy].sort()).toEqual([0, 1, 2]);
  expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, true, true]);
});

test('one failed visit fails all', async () => {
  const visit = (_: unknown, address: string) =>
    address === 'page-13' ? Promise.reject(new Error('lost')) : Promise.resolve();
  await expect(visitAll(opener().open, addresses, visit)).rejects.toThrow('lost');
});

test('an empty list needs no visit', async () => {
  const { opened, open } = opener();
  await visitAll(open, [], () => Promise.reject(new Error('nothing to visit')));
  expect(opened.every(({ isClosed }) => isClosed)).toBe(true);
});
