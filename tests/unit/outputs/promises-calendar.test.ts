import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Event } from '../../../src/archive/records.ts';
import { promisesCalendar } from '../../../src/outputs/promises-calendar.ts';

function event(by: string, given: Partial<Event> = {}): Event {
  return {
    id: 'report-due',
    html: '',
    title: 'A report falls due',
    date: by,
    kind: 'planned',
    sources: ['paper'],
    quotes: [],
    topics: [],
    promise: { by, state: 'unknown', checked: '2026-11-23' },
    ...given,
  };
}

function reread(calendar: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(calendar) as string)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

test.each([
  ['2026-06-01', '2026-06-01', '2026-06-02'],
  ['2025-04', '2025-04-01', '2025-05-01'],
  ['2025', '2025-01-01', '2026-01-01'],
  ['[..2024-12-31]', '2024-12-31', '2025-01-01'],
  ['2024-01/2024-02', '2024-01-01', '2024-03-01'],
])('a promise due by %s covers every day on which it may be due', (by, start, end) => {
  const [entry] = reread(promisesCalendar([event(by)]));
  expect(entry?.startDate.toString()).toBe(start);
  expect(entry?.endDate.toString()).toBe(end);
});

test('the calendar has only promises', () => {
  expect(reread(promisesCalendar([event('2025', { promise: undefined })]))).toEqual([]);
});

test('the calendar’s time stamp is the day of our last check', () => {
  expect(promisesCalendar([event('2025')])).toContain('DTSTAMP:20261123T000000Z\r\n');
});

test('any words can be read back, from lines of at most 75 bytes', () => {
  const words = fc
    .string({ unit: 'grapheme', maxLength: 200 })
    .map((value) => value.replace(/\p{Cc}/gu, ''));
  fc.assert(
    fc.property(words, (title) => {
      const calendar = promisesCalendar([event('2025', { title })]);
      const lines = calendar.split('\r\n');
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(reread(calendar)[0]?.summary).toBe(`Nothing found: ${title}`);
    }),
    { examples: [['a;b,c\\d:e"f'], ['ы'.repeat(100)]] },
  );
});
