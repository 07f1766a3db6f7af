import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { chartOf, type ChartOptions } from '../../../src/timeline/chart.ts';
import { entriesOf, type Entry } from '../../../src/timeline/entries.ts';
import type { TimelineEvent, TimelinePromise } from '../../../src/timeline/event.ts';
import { anyEvents, eventsOn } from './arbitrary-event.ts';

const options: ChartOptions = {
  widths: [544, 920],
  labelTextOf: ({ id }) => ({ lines: ['2024', id], width: 90, height: 30 }),
  weightOf: ({ id }) => id.length,
};

/** Something planned for June 2025, promised in January. */
const promised = (promise: Partial<TimelinePromise> = {}): TimelineEvent => ({
  id: 'promise',
  date: parsedEdtf('2025-06-30'),
  kind: 'planned',
  promise: {
    made: parsedEdtf('2025-01-05'),
    by: parsedEdtf('2025-06-30'),
    state: 'kept',
    ...promise,
  },
});

describe('a chart', () => {
  test('has a lane for each kind, a dot for a day and a bar for a month', () => {
    const { lanes } = chartOf(
      [
        ...eventsOn('2024-01-01').map((event) => ({ ...event, kind: 'said' as const })),
        ...eventsOn('2024-03').map((event) => ({ ...event, kind: 'printed' as const })),
        promised(),
      ],
      options,
    );
    expect(lanes.map(({ name }) => name)).toEqual(['said', 'printed', 'promised']);
    expect(lanes.map(({ drawn }) => drawn.map(({ mark }) => mark.shape))).toEqual([
      ['dot'],
      ['bar'],
      ['dot'],
    ]);
  });

  test('lists events dated only by year in the margin, without drawing them', () => {
    const { lanes, ticks } = chartOf(eventsOn('2024-01-05', '2024-02-01', '2026', '2026'), options);
    expect(ticks[0]?.text).toBe('2024');
    expect(lanes[0]?.drawn).toHaveLength(2);
    expect(lanes[0]?.margin.map(({ text, entries }) => [text, entries.length])).toEqual([
      ['2026', 2],
    ]);
  });

  test('has an arc from the day a promise was made to the day it was due', () => {
    const laneWith = (promise: Partial<TimelinePromise>) =>
      chartOf([promised(promise)], options).lanes[0];
    const [kept, unknown] = [laneWith({}), laneWith({ state: 'unknown' })];
    const arc = kept?.drawn[0]?.arc;
    expect(arc?.made.from).toBe(arc?.from);
    expect(arc?.to).toBe(kept?.drawn[0]?.mark.to);
    // The arc of a promise without a known outcome ends in the air; a kept promise's comes down.
    expect(unknown?.drawn[0]?.arc?.end).toBeGreaterThan(arc?.end ?? NaN);
    expect(laneWith({ made: undefined })?.drawn[0]?.arc).toBeUndefined();
    expect(laneWith({ made: parsedEdtf('2025-07-01') })?.drawn[0]?.arc).toBeUndefined();
  });

  test('labels the most important events, and every promise that fits', () => {
    const events = eventsOn('2024-01-01', '2024-06-02~', '2024-12-03');
    const { lanes } = chartOf([...events, promised()], { ...options, labels: 1 });
    const labelled = lanes.flatMap(({ drawn }) =>
      drawn.filter(({ labels }) => labels.some(Boolean)).map(({ entry }) => entry.id),
    );
    expect(labelled).toEqual(['2024-06-02~', 'promise']);
  });

  test('shows every entry once and within its bounds, whatever the order of the events', () => {
    fc.assert(
      fc.property(
        anyEvents.filter((events) => events.length > 0),
        (events) => {
          const chart = chartOf(events, options);
          const shown = chart.lanes.flatMap(({ drawn, margin }) => [
            ...drawn.map(({ entry }) => entry),
            ...margin.flatMap(({ entries }) => entries),
          ]);
          const name = ({ id, part }: Entry) => `${id} ${part}`;
          expect(shown.map(name).sort()).toEqual(entriesOf(events).map(name).sort());
          for (const { top, baseline, drawn, margin } of chart.lanes) {
            for (const { y, mark, labels } of drawn) {
              expect(y).toBeGreaterThan(top);
              expect(y).toBeLessThan(baseline);
              expect(mark.from).toBeGreaterThanOrEqual(0);
              expect(mark.from).toBeLessThanOrEqual(mark.to);
              expect(mark.to).toBeLessThanOrEqual(100);
              for (const label of labels) if (label) expect(label.top).toBeGreaterThanOrEqual(top);
            }
            for (const { y } of margin) expect(y + 12).toBeLessThanOrEqual(baseline);
          }
          expect(chart.lanes.at(-1)?.baseline).toBe(chart.foot);
          expect(chartOf(events.toReversed(), options)).toEqual(chart);
        },
      ),
    );
  });

  test('has lower rows if many events pile up', () => {
    const heightOf = (count: number) =>
      chartOf(
        eventsOn(
          ...Array.from(
            { length: count },
            (_, day) =>
              `2024-01-${day % 2 === 0 ? '10' : '11'}T10:${String(day).padStart(2, '0')}Z`,
          ),
        ),
        { widths: [544, 920] },
      ).height;
    expect(heightOf(50)).toBeLessThan(420);
    expect(heightOf(50)).toBeGreaterThan(heightOf(5));
  });
});
