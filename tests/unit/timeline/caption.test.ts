import { describe, expect, test } from 'vitest';
import { captionHeight, captionOf } from '../../../src/timeline/caption.ts';

const event = {
  title: 'The report falls due',
  date: '2025-03',
  kind: 'planned',
  'attributed-to': undefined,
  promise: { by: '2025-04', state: 'unknown', checked: '2026-11-23', note: undefined },
} as const;

describe('the caption of', () => {
  test('an event gives its kind and whose report it is', () => {
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

describe('the height of a caption', () => {
  const height = (title: string, width = 420) =>
    captionHeight({ date: '2025', kind: 'Said', title }, width);

  test('grows by a line where a title does not fit, or an outcome is reported', () => {
    const one = height('word');
    const two = height('word '.repeat(14).trim());
    expect(two).toBeGreaterThan(one);
    expect(height('word '.repeat(25).trim()) - two).toBe(two - one);
    expect(
      captionHeight({ date: '2025', kind: 'Due', title: 'word', promise: event.promise }, 420),
    ).toBe(two);
  });

  test('is less in a wide column', () => {
    const title = 'word '.repeat(12).trim();
    expect(height(title, 600)).toBeLessThan(height(title, 420));
  });

  test('is one line for a word too long for any line', () => {
    expect(height('w'.repeat(200))).toBe(height('w'));
  });
});
