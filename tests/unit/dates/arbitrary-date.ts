import fc from 'fast-check';
import { daysInMonth, isoText } from '../../../src/dates/calendar.ts';
import { firstDay, lastDay, lastYear } from '../../../src/dates/bounds.ts';
import type { CalendarDate, Candidate, Edtf, Qualifier } from '../../../src/dates/edtf.ts';
import { isoDate } from '../../../src/dates/machine-date.ts';

const SYMBOLS: Readonly<Record<Qualifier, string>> = {
  uncertain: '?',
  approximate: '~',
  'uncertain-and-approximate': '%',
};

/** Usually one of a few recent years, so that dates coincide or overlap; sometimes any year at all. */
const year = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 2022, max: 2026 }) },
  { weight: 1, arbitrary: fc.integer({ min: -12, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: -9999, max: 9999 }) },
);

const qualifier = fc.constantFrom<(Qualifier | undefined)[]>(
  undefined,
  'uncertain',
  'approximate',
  'uncertain-and-approximate',
);

const dayOrLonger: fc.Arbitrary<CalendarDate> = fc
  .record({
    year,
    precision: fc.constantFrom('year', 'month', 'day'),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.nat(30),
    unspecified: fc.constantFrom(undefined, undefined, 'day', 'month'),
    qualifier,
  })
  .map(({ year, precision, month, day, unspecified, qualifier }) => ({
    kind: 'date',
    year,
    precision,
    ...(precision !== 'year' && { month }),
    ...(precision === 'day' && { day: 1 + (day % daysInMonth(year, month)) }),
    ...(precision === 'year' && unspecified && { unspecified }),
    ...(precision === 'month' && unspecified === 'day' && { unspecified }),
    ...(qualifier && { qualifier }),
  }));

/** A decade or century, before or after the year 0. */
const decadeOrCentury: fc.Arbitrary<CalendarDate> = fc
  .record({
    decade: fc.integer({ min: 0, max: 999 }),
    precision: fc.constantFrom('decade' as const, 'century' as const),
    isBefore: fc.boolean(),
    qualifier,
  })
  .map(({ decade, precision, isBefore, qualifier }) => {
    const [start, length] =
      precision === 'decade' ? [decade * 10, 10] : [Math.floor(decade / 10) * 100, 100];
    const year = isBefore ? -(start + length - 1) : start;
    return { kind: 'date', year, precision, ...(qualifier && { qualifier }) };
  });

const longYear: fc.Arbitrary<CalendarDate> = fc
  .record({
    year: fc.oneof(
      fc.integer({ min: 10_000, max: 999_999_999 }),
      fc.integer({ min: -999_999_999, max: -10_000 }),
    ),
    qualifier,
  })
  .map(({ year, qualifier }) => ({
    kind: 'date',
    year,
    precision: 'year',
    ...(qualifier && { qualifier }),
  }));

const withTime: fc.Arbitrary<CalendarDate> = fc
  .record({
    date: dayOrLonger.filter(({ precision }) => precision === 'day'),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    second: fc.option(fc.integer({ min: 0, max: 59 }), { nil: undefined }),
    offset: fc.option(fc.integer({ min: -720, max: 840 }), { nil: undefined }),
  })
  .map(({ date: { year, month = 1, day = 1 }, hour, minute, second, offset }) => ({
    kind: 'date',
    year,
    month,
    day,
    precision: 'day',
    time: {
      hour,
      minute,
      ...(second !== undefined && { second }),
      ...(offset !== undefined && { offset }),
    },
  }));

const calendarDate: fc.Arbitrary<CalendarDate> = fc.oneof(
  { weight: 8, arbitrary: dayOrLonger },
  { weight: 1, arbitrary: decadeOrCentury },
  { weight: 1, arbitrary: longYear },
);

/** Two different dates, in an order in which the first does not begin after the second ends. */
const pair = fc
  .tuple(calendarDate, calendarDate)
  .filter(([a, b]) => printed(a) !== printed(b))
  .map(([a, b]): [CalendarDate, CalendarDate] => (firstDay(a) <= lastDay(b) ? [a, b] : [b, a]));

const missing = fc.constantFrom('open' as const, 'unknown' as const);

const between: fc.Arbitrary<Candidate> = pair.map(([earliest, latest]) => ({
  kind: 'between',
  earliest,
  latest,
}));
const onOrBefore = calendarDate.map((latest): Candidate => ({ kind: 'on-or-before', latest }));
const onOrAfter = calendarDate.map((earliest): Candidate => ({ kind: 'on-or-after', earliest }));

const oneOf: fc.Arbitrary<Edtf> = fc
  .tuple(
    fc.option(onOrBefore, { nil: undefined, freq: 6 }),
    fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: calendarDate }, between), {
      minLength: 2,
      maxLength: 4,
      selector: printed,
    }),
    fc.option(onOrAfter, { nil: undefined, freq: 6 }),
  )
  .map(([before, [first, second, ...others], after]): Edtf => {
    if (first === undefined || second === undefined)
      throw new Error('There must be at least two dates.');
    const rest = [...others, ...(after ? [after] : [])];
    return before
      ? { kind: 'one-of', dates: [before, first, second, ...rest] }
      : { kind: 'one-of', dates: [first, second, ...rest] };
  });

/** Any date, of any kind. */
export const anyDate: fc.Arbitrary<Edtf> = fc.oneof(
  { weight: 4, arbitrary: calendarDate },
  { weight: 1, arbitrary: withTime },
  { weight: 3, arbitrary: pair.map(([start, end]): Edtf => ({ kind: 'interval', start, end })) },
  fc.tuple(calendarDate, missing).map(([start, missing]): Edtf => {
    return { kind: 'interval', start, missing };
  }),
  fc.tuple(calendarDate, missing).map(([end, missing]): Edtf => {
    return { kind: 'interval', end, missing };
  }),
  onOrBefore,
  onOrAfter,
  between,
  oneOf,
);

/** Any date with only four-digit years. */
export const anyFourDigitDate = anyDate.filter((date) => !printed(date).includes('Y'));

/** The EDTF text of a date, which `parseEdtf` reads back as the same date. */
export function printed(date: Edtf): string {
  switch (date.kind) {
    case 'date':
      return `${printedWithoutQualifier(date)}${date.qualifier ? SYMBOLS[date.qualifier] : ''}`;
    case 'interval': {
      const open = 'missing' in date && date.missing === 'open' ? '..' : '';
      return `${date.start ? printed(date.start) : open}/${date.end ? printed(date.end) : open}`;
    }
    case 'on-or-before':
      return `[..${printed(date.latest)}]`;
    case 'on-or-after':
      return `[${printed(date.earliest)}..]`;
    case 'between':
      return `[${printed(date.earliest)}..${printed(date.latest)}]`;
    case 'one-of':
      return `[${date.dates.map((each) => printed(each).replace(/^\[|\]$/g, '')).join(',')}]`;
  }
}

function printedWithoutQualifier(date: CalendarDate): string {
  const { year, month, day, precision, unspecified, time } = date;
  if (precision === 'decade' || precision === 'century') {
    const text = isoText(year < 0 ? year : lastYear(date));
    return precision === 'decade' ? text.replace(/.$/, 'X') : text.replace(/..$/, 'XX');
  }
  if (unspecified === 'month') return `${isoText(year)}-XX`;
  if (unspecified === 'day') return `${isoText(year, month)}${month ? '' : '-XX'}-XX`;
  const { qualifier: _, ...certain } = date;
  return (time && isoDate(certain)) ?? isoText(year, month, day);
}
