import fc from 'fast-check';
import { daysInMonth, isoText } from '../../../src/dates/calendar.ts';
import { firstDay, lastDay } from '../../../src/dates/bounds.ts';
import type { CalendarDate, Edtf, Qualifier } from '../../../src/dates/edtf.ts';

const SYMBOLS: Readonly<Record<Qualifier, string>> = {
  uncertain: '?',
  approximate: '~',
  'uncertain-and-approximate': '%',
};

/** Mostly years close to each other, so that dates meet, sometimes any year at all. */
const year = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 2022, max: 2026 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9999 }) },
);

const calendarDate: fc.Arbitrary<CalendarDate> = fc
  .record({
    year,
    precision: fc.constantFrom('year', 'month', 'day'),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.nat(30),
    qualifier: fc.constantFrom<(Qualifier | undefined)[]>(
      undefined,
      'uncertain',
      'approximate',
      'uncertain-and-approximate',
    ),
  })
  .map(({ year, precision, month, day, qualifier }) => ({
    kind: 'date',
    year,
    precision,
    ...(precision !== 'year' && { month }),
    ...(precision === 'day' && { day: 1 + (day % daysInMonth(year, month)) }),
    ...(qualifier && { qualifier }),
  }));

/** Two dates that are not the same. */
const pair = fc.tuple(calendarDate, calendarDate).filter(([a, b]) => printed(a) !== printed(b));

/** Any date of the subset, of any kind. */
export const anyDate: fc.Arbitrary<Edtf> = fc.oneof(
  { weight: 3, arbitrary: calendarDate },
  {
    weight: 2,
    arbitrary: pair.map(([a, b]): Edtf => {
      const [start, end] = firstDay(a) <= lastDay(b) ? [a, b] : [b, a];
      return { kind: 'interval', start, end };
    }),
  },
  calendarDate.map((start): Edtf => ({ kind: 'interval', start })),
  calendarDate.map((end): Edtf => ({ kind: 'interval', end })),
  calendarDate.map((latest): Edtf => ({ kind: 'on-or-before', latest })),
  fc
    .tuple(pair, fc.uniqueArray(calendarDate, { maxLength: 2, selector: printed }))
    .map(([[first, second], others]): Edtf => {
      const texts = new Set([first, second].map(printed));
      const more = others.filter((date) => !texts.has(printed(date)));
      return { kind: 'one-of', dates: [first, second, ...more] };
    }),
);

/** The EDTF text of a date: what `parseEdtf` reads back as the same date. */
export function printed(date: Edtf): string {
  switch (date.kind) {
    case 'date':
      return `${isoText(date.year, date.month, date.day)}${date.qualifier ? SYMBOLS[date.qualifier] : ''}`;
    case 'interval':
      return `${date.start ? printed(date.start) : '..'}/${date.end ? printed(date.end) : '..'}`;
    case 'on-or-before':
      return `[..${printed(date.latest)}]`;
    case 'one-of':
      return `[${date.dates.map(printed).join(',')}]`;
  }
}
