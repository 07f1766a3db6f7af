import { expect, test } from 'vitest';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { entriesOf } from '../../../src/timeline/entries.ts';
import type { TimelineEvent } from '../../../src/timeline/event.ts';

test('entries are sorted by date, then by id, with an event before its own due date', () => {
  const on = (id: string, date: string, by?: string): TimelineEvent => ({
    id,
    date: parsedEdtf(date),
    kind: 'planned',
    ...(by && { promise: { by: parsedEdtf(by), state: 'kept' } }),
  });
  const entries = entriesOf([
    on('order', '[..2024-12-12]', '2024-12-12'),
    on('b', '2024-05-16'),
    on('a', '2024-05-16', '2025'),
  ]);
  expect(entries.map(({ id, part }) => `${id} ${part}`)).toEqual([
    'a event',
    'b event',
    'order event',
    'order due',
    'a due',
  ]);
});
