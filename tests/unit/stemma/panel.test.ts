import { describe, expect, test } from 'vitest';
import { panelOf, timePosition, type PanelMark } from '../../../src/stemma/panel.ts';
import { recordOf } from './fixture-records.ts';
import { fixtures, type Fixture } from './fixtures.ts';

function panel(fixture: Fixture): PanelMark[] {
  const { record, comparisons } = recordOf(fixture);
  return panelOf(record, comparisons);
}

/** The mark of a fixture's printing, found by its source. */
function markOf(fixture: Fixture, printing: string): PanelMark | undefined {
  return panel(fixture).find(({ source }) => source === `it-${printing}`);
}

describe('a panel', () => {
  test.for(Object.entries(fixtures))(
    'of “%s” has a mark for each printing, after the mark of the printing it follows',
    ([, fixture]) => {
      const marks = panel(fixture);
      expect(marks).toHaveLength(fixture.printings.length);
      for (const [index, { from, kept, time }] of marks.entries()) {
        if (typeof from === 'object') expect(marks.indexOf(from)).toBeLessThan(index);
        for (const share of [kept, time].filter((each) => each !== undefined)) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }
    },
  );

  test('says what each printing did to the words and where it took them from', () => {
    const { twelve } = fixtures;
    expect(markOf(twelve, 'post')).toMatchObject({ kind: 'same', kept: 1, from: 'mouth' });
    expect(markOf(twelve, 'mirror')).toMatchObject({ kind: 'same', kept: 1 });
    expect(markOf(twelve, 'courier')).toMatchObject({ kind: 'alarm', from: { source: 'it-post' } });
    expect(markOf(twelve, 'herald')).toMatchObject({
      kind: 'alarm',
      from: { source: 'it-headline' },
    });
    expect(markOf(twelve, 'star')?.kind).toBe('changed');
    expect(markOf(twelve, 'star')?.kept).toBeLessThan(1);
    expect(markOf(twelve, 'times')?.from).toBe('mouth');
  });

  test('does not score translations or wordings of unknown origin', () => {
    for (const printing of ['kurier', 'gazette', 'observer'])
      expect(markOf(fixtures.twelve, printing)).toMatchObject({
        kind: 'unscored',
        kept: undefined,
      });
    expect(markOf(fixtures.twelve, 'gazette')?.from).toBeUndefined();
  });

  test('has no time for a printing without a date', () => {
    expect(markOf(fixtures.twelve, 'observer')?.time).toBeUndefined();
  });
});

test('the time of a printing is a growing share from 0 to 1, the same for all quotations', () => {
  expect(timePosition(-3)).toBe(0);
  expect(timePosition(0)).toBe(0);
  expect(timePosition(7)).toBeGreaterThan(timePosition(1));
  expect(timePosition(100_000)).toBe(1);
});
