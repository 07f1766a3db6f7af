import { describe, expect, test } from 'vitest';
import { captionOf, entryInWords } from '../../../src/timeline/caption.ts';

const event = {
  title: 'The report falls due',
  date: '2025-03',
  kind: 'planned',
  'attributed-to': undefined,
  promise: { by: '2025-04', state: 'unknown', checked: '2026-11-23', note: undefined },
} as const;

describe('the caption of', () => {
  test('an event gives its kind and who reported it', () => {
    const printed = { ...event, kind: 'printed', 'attributed-to': 'Reuters' } as const;
    expect(captionOf(printed, { part: 'event' })).toEqual({
      date: '2025-03',
      kind: 'Reported by Reuters only',
      title: event.title,
    });
    expect(captionOf({ ...printed, kind: 'said' }, { part: 'event' }).kind).toBe(
      'Said, reported by Reuters only',
    );
  });

  test('a due date reports the outcome', () => {
    expect(captionOf(event, { part: 'due', outcome: 'unknown' })).toEqual({
      date: '2025-04',
      kind: 'Due',
      title: event.title,
      promise: event.promise,
    });
  });

  test('an event whose promise has its own entry does not report the outcome', () => {
    expect(captionOf(event, { part: 'event' })).not.toHaveProperty('promise', event.promise);
  });
});

test('an entry in words has its date, kind and title, and everything about its promise', () => {
  const made = { ...event, promise: { ...event.promise, made: '2024-12-30' } };
  expect(entryInWords(made, { part: 'due', outcome: 'unknown' })).toBe(
    'April 2025, due: The report falls due. Announced on 30 December 2024. Due by April 2025. Nothing found as of 23 November 2026.',
  );
  expect(entryInWords({ ...event, kind: 'said', promise: undefined }, { part: 'event' })).toBe(
    'March 2025, said: The report falls due.',
  );
});
