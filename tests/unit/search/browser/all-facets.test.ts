import { describe, expect, it } from 'vitest';
import { allFacets } from '../../../../src/search/browser/all-facets.ts';
import type { Choices } from '../../../../src/search/browser/filters.ts';
import type { VolumeFacets } from '../../../../src/search/browser/volume-facets.ts';

const hits = (...ids: string[]) =>
  ids.map((id) => ({ id, matches: new Set<number>(), data: () => Promise.reject(new Error(id)) }));
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

/** A volume in which quotations at even positions pass the filters, and all count toward one speaker. */
function volume(dates: readonly string[], speaker: string, label = speaker): VolumeFacets {
  return {
    dates: () => Promise.resolve(dates),
    passing: (positions) =>
      Promise.resolve(new Set(positions.filter((position) => position % 2 === 0))),
    within: (positions) =>
      Promise.resolve({
        said: new Set(positions.slice(1)),
        printed: new Set(positions.slice(0, 1)),
      }),
    choices: (positions) => {
      const none: Choices = { speaker: [], form: [], topic: [], source: [], year: [] };
      const both = { value: 'both', label: 'Both', count: 1 };
      const own = { value: speaker, label, count: positions.length };
      return Promise.resolve({ ...none, speaker: [own, both] });
    },
  };
}

const facets = allFacets(
  new Map([
    ['old', volume(['2022-01-01', '2024-05-01'], 'lee', 'Lee')],
    ['new', volume(['2023-01-01', '2024-03-01', '2024-07-01'], 'ash', 'Ash')],
  ]),
);

describe('allFacets', () => {
  it('sorts by date across volumes, newest first, and by position within a day', async () => {
    const found = hits('old/0', 'new/0', 'new/1', 'old/1', 'new/2');
    expect(ids(await facets.newestFirst(found))).toEqual([
      'new/2',
      'old/1',
      'new/1',
      'new/0',
      'old/0',
    ]);
  });

  it('loads no dates if there is a single volume', async () => {
    const dateless = { ...volume([], 'lee'), dates: () => Promise.reject(new Error('loaded')) };
    const single = allFacets(new Map([['only', dateless]]));
    expect(ids(await single.newestFirst(hits('only/1', 'only/11', 'only/2')))).toEqual([
      'only/11',
      'only/2',
      'only/1',
    ]);
  });

  it('returns the quotations that pass in their own volumes, in the same order', async () => {
    const found = hits('new/2', 'old/1', 'old/0', 'new/1', 'elsewhere/0');
    expect(ids(await facets.passing(found, {}))).toEqual(['new/2', 'old/0']);
  });

  it('adds up the counts of a value, sorted by label', async () => {
    const { speaker } = await facets.choices(hits('old/0', 'new/0', 'new/1'), {});
    expect(speaker.map(({ label, count }) => [label, count])).toEqual([
      ['Ash', 2],
      ['Both', 2],
      ['Lee', 1],
    ]);
  });

  it('puts what was said in a period before what was printed in it, each newest first', async () => {
    const within = await facets.within(
      hits('old/0', 'old/1', 'new/0', 'new/1', 'new/2'),
      [20220101, 20241231],
    );
    expect(ids(within)).toEqual(['new/2', 'old/1', 'new/1', 'new/0', 'old/0']);
  });
});
