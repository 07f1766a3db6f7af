import fc from 'fast-check';
import type { TimelineEvent } from '../../../src/timeline/event.ts';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { anyFourDigitDate } from '../dates/arbitrary-date.ts';

const promise = fc.record({
  made: fc.option(anyFourDigitDate, { nil: undefined }),
  by: anyFourDigitDate,
  state: fc.constantFrom('kept' as const, 'broken' as const, 'unknown' as const),
});

/** Events of every kind, each with a unique id. */
export const anyEvents: fc.Arbitrary<readonly TimelineEvent[]> = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    date: anyFourDigitDate,
    kind: fc.constantFrom(
      'happened' as const,
      'said' as const,
      'printed' as const,
      'planned' as const,
    ),
    promise: fc.option(promise, { nil: undefined, freq: 4 }),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);

/** One event for each date, with the date as its id. */
export function eventsOn(...dates: readonly string[]): readonly TimelineEvent[] {
  return dates.map((text) => ({ id: text, date: parsedEdtf(text), kind: 'happened' }));
}
