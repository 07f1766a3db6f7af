import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/dates/bounds.ts';
import { compareEdtf } from '../../../src/dates/compare.ts';
import { dayNumber } from '../../../src/dates/day-number.ts';
import type { Edtf } from '../../../src/dates/edtf.ts';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import type { Entry } from '../../../src/timeline/entries.ts';
import type { TimelineEvent } from '../../../src/timeline/event.ts';
import { layOutTimeline, type Row } from '../../../src/timeline/layout.ts';
import { dimensions } from '../../../src/timeline/dimensions.ts';
import { spanOf } from '../../../src/timeline/span.ts';
import { anyEvents, eventsOn } from './arbitrary-event.ts';

/** Like the launch content: clusters, gaps, whole years, and a long tail. */
const LAUNCH = [
  ...['2022-02-24', '2022-08-26', '2022-09-20?', '2022-12-13', '2023-03-21', '2023-04'],
  ...['2023-08-15', '2024-04/2024-08', '2024-05-16', '2024-06-12', '2024-07-17', '2024-08-23'],
  ...['2024-12-11', '2024-12-12', '2024-12-30', '2025', '2025-01', '2025-01-01', '2025-01-13'],
  ...['2025-02-06', '2025-04', '2025-04-14', '2025-05-13', '2025-07-29', '2025-09', '2025-09-01'],
  ...['2025-09-02', '2025-09-15', '2025-09-18', '2025-11', '2025-11-03', '2025-11-05~'],
  ...['2025-11-19', '2025-11-24', '2026-01-13', '2026-02-04', '2026-03', '2026-05-20'],
];

/** The default height of a label. */
const LABEL = 64;

describe('layOutTimeline', () => {
  test('of nothing is nothing', () => {
    expect(layOutTimeline([])).toMatchObject({ height: 0, rows: [], segments: [], ticks: [] });
  });

  test('of one day is its month, with the label next to the dot', () => {
    const { segments, breaks, rows, height } = layOutTimeline(eventsOn('2024-02-15'));
    expect(segments).toEqual([
      expect.objectContaining({
        first: dayNumber({ year: 2024, month: 2, day: 1 }),
        last: dayNumber({ year: 2024, month: 2, day: 29 }),
      }),
    ]);
    expect(breaks).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.mark.shape).toBe('dot');
    expect(distance(rows[0]?.label)).toBeLessThan(1);
    expect(height).toBeLessThan(200);
  });

  test('of the launch content shortens its gaps and is little higher than its labels', () => {
    const { breaks, height, rows, lanes } = layOutTimeline(eventsOn(...LAUNCH));
    expect(breaks.map(({ words }) => words)).toEqual([
      '6 months',
      '3 months',
      '3 months',
      '4 months',
      '8 months',
      '3 months',
    ]);
    expect(lanes).toBeLessThanOrEqual(4);
    const labels = LAUNCH.length * LABEL;
    expect(height).toBeGreaterThan(labels);
    expect(height).toBeLessThan(1.5 * labels);
    const furthest = Math.max(...rows.map(({ label }) => distance(label)));
    expect(furthest).toBeLessThan(4 * LABEL);
  });

  test('of thousands gives each its row', () => {
    const events = Array.from({ length: 5000 }, (_, index): TimelineEvent => {
      const day = String(1 + (index % 28)).padStart(2, '0');
      const month = String(1 + (index % 12)).padStart(2, '0');
      return {
        id: `e${index}`,
        date: parsedEdtf(`${2015 + (index % 11)}-${month}-${day}`),
        kind: 'said',
      };
    });
    const { rows, lanes } = layOutTimeline(events);
    expect(rows).toHaveLength(5000);
    expect(new Set(rows.map(({ label }) => label.top)).size).toBe(5000);
    expect(lanes).toBeLessThanOrEqual(1 + dimensions.barLanes + dimensions.dayLanes);
  });

  test('puts a promise at its due date, in a separate row if that is another date', () => {
    const on = (id: string, date: string, by: string): TimelineEvent => ({
      id,
      date: parsedEdtf(date),
      kind: 'planned',
      promise: { by: parsedEdtf(by), state: 'unknown' },
    });
    const { rows } = layOutTimeline([
      on('order', '2024-12-30', '2025-04'),
      on('visit', '2025-01', '2025-01~'),
    ]);
    expect(rows.map(({ id, part, mark }) => [id, part, mark.outcomeMark?.outcome])).toEqual([
      ['order', 'event', undefined],
      ['visit', 'event', 'unknown'],
      ['order', 'due', 'unknown'],
    ]);
  });
});

describe('whatever the events,', () => {
  test('each has one mark and one label, in chronological order', () => {
    check((events) => {
      const { rows } = layOutTimeline(events);
      const ids = rows.filter(({ part }) => part === 'event').map(({ id }) => id);
      expect([...ids].sort()).toEqual(events.map(({ id }) => id).sort());
      const dates = rows.map((row) => dateOf(row, events));
      expect([...dates].sort(compareEdtf)).toEqual(dates);
    });
  });

  test('each promise has one outcome mark, at a date on which it can be due', () => {
    check((events) => {
      const { rows } = layOutTimeline(events);
      for (const { id, promise } of events) {
        const withOutcome = rows.filter((row) => row.id === id && row.mark.outcomeMark);
        expect(withOutcome).toHaveLength(promise ? 1 : 0);
        for (const row of withOutcome) {
          expect(row.mark.outcomeMark?.outcome).toBe(promise?.state);
          const y = row.mark.outcomeMark?.y ?? NaN;
          expect(y).toBeGreaterThanOrEqual(row.mark.top);
          expect(y).toBeLessThanOrEqual(row.mark.bottom);
          expect(bounds(dateOf(row, events))).toEqual(bounds(promise?.by ?? dateOf(row, [])));
        }
      }
    });
  });

  test('labels never overlap, and all are within the drawing', () => {
    check((events) => {
      const heightOf = ({ id, part }: Entry) => 20 + 10 * id.length + (part === 'due' ? 20 : 0);
      const { rows, height } = layOutTimeline(events, { labelHeight: heightOf });
      let free = 0;
      for (const { label } of rows) {
        expect(label.top).toBeGreaterThanOrEqual(free);
        free = label.top + label.height;
      }
      expect(free).toBeLessThanOrEqual(height);
    });
  });

  test('a leader runs from the mark to the first line of the label', () => {
    check((events) => {
      const { rows } = layOutTimeline(events);
      for (const { mark, label } of rows) {
        expect(label.leader.from).toBeGreaterThanOrEqual(mark.top);
        expect(label.leader.from).toBeLessThanOrEqual(mark.bottom);
        expect(label.leader.to).toBe(label.top + dimensions.lead);
      }
    });
  });

  test('heights are proportional to days within a segment', () => {
    check((events) => {
      const { rows, segments, unitsPerDay } = layOutTimeline(events);
      for (const row of rows) {
        const { earliest, latest } = bounds(dateOf(row, events));
        if (earliest !== undefined) expect(row.mark.top).toBeCloseTo(placeOf(earliest, 0), 1);
        if (latest !== undefined) expect(row.mark.bottom).toBeCloseTo(placeOf(latest, 1), 1);
      }
      function placeOf(day: number, part: number): number {
        const segment = segments.find(({ first, last }) => first <= day && day <= last);
        if (segment === undefined) throw new Error(`${day} is in no segment`);
        return segment.top + (day - segment.first + part) * unitsPerDay;
      }
    });
  });

  test('breaks are where nothing is dated, and nowhere else', () => {
    check((events) => {
      const { rows, segments, breaks } = layOutTimeline(events);
      const spans = rows.map((row) => spanOf(dateOf(row, events)));
      expect(breaks).toHaveLength(Math.max(0, segments.length - 1));
      for (const [index, gap] of breaks.entries()) {
        const [above, below] = [segments[index], segments[index + 1]];
        expect([gap.top, gap.bottom]).toEqual([above?.bottom, below?.top]);
        const cut = {
          first: (above?.last ?? NaN) + 1,
          last: (below?.first ?? NaN) - 1,
        };
        expect(cut.last - cut.first).toBeGreaterThan(27 * dimensions.quietMonths);
        expect(spans.some(({ first, last }) => first <= cut.last && last >= cut.first)).toBe(false);
        expect(spans.some(({ last }) => last === gap.after)).toBe(true);
        expect(spans.some(({ first }) => first === gap.before)).toBe(true);
      }
      const sorted = spans
        .map(({ first, last }) => ({ first, last }))
        .sort((a, b) => a.first - b.first);
      let gaps = 0;
      let named = Infinity;
      for (const { first, last } of sorted) {
        if (first - named > 31 * (dimensions.quietMonths + 2)) gaps += 1;
        named = Math.max(named === Infinity ? last : named, last);
      }
      expect(breaks.length).toBeGreaterThanOrEqual(gaps);
    });
  });

  test('marks in a lane do not overlap while there are lanes left', () => {
    check((events) => {
      const { rows } = layOutTimeline(events, { barLanes: 2 * events.length });
      const inLanes = Map.groupBy(rows, ({ lane }) => lane);
      for (const lane of inLanes.values()) {
        const stretches = lane.map(({ mark }) => drawnStretch(mark)).sort((a, b) => a.top - b.top);
        for (const [index, { top }] of stretches.entries())
          expect(top).toBeGreaterThanOrEqual(stretches[index - 1]?.bottom ?? -Infinity);
      }
    });
  });

  test('lane 0 is for days', () => {
    check((events) => {
      const { rows } = layOutTimeline(events);
      for (const { mark, lane } of rows) if (lane === 0) expect(mark.shape).toBe('dot');
    });
  });

  test('every number is finite, and every mark is within the drawing', () => {
    check((events) => {
      const timeline = layOutTimeline(events);
      for (const { mark } of timeline.rows) {
        expect(mark.top).toBeGreaterThanOrEqual(0);
        expect(mark.bottom).toBeLessThanOrEqual(timeline.height);
        expect(mark.bottom).toBeGreaterThan(mark.top);
      }
      const text = JSON.stringify(timeline, (_, value: unknown) => {
        if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
        return value;
      });
      expect(text).not.toMatch(/undefined|NaN/);
    });
  });

  test('their order makes no difference', () => {
    check((events) => {
      expect(layOutTimeline([...events].reverse())).toEqual(layOutTimeline(events));
    });
  });
});

function check(holds: (events: readonly TimelineEvent[]) => void): void {
  fc.assert(fc.property(anyEvents, holds));
}

function dateOf({ id, part }: Row, events: readonly TimelineEvent[]): Edtf {
  const event = events.find((each) => each.id === id);
  const date = part === 'due' ? event?.promise?.by : event?.date;
  if (date === undefined) throw new Error(`no event ${id}`);
  return date;
}

function distance(label: Row['label'] | undefined): number {
  return label ? Math.abs(label.leader.to - label.leader.from) : NaN;
}

function drawnStretch({ shape, top, bottom }: Row['mark']): { top: number; bottom: number } {
  const middle = (top + bottom) / 2;
  const radius = dimensions.radius;
  return shape === 'dot' ? { top: middle - radius, bottom: middle + radius } : { top, bottom };
}
