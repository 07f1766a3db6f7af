import { expect, test } from 'vitest';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { labelWords } from '../../../src/timeline/label-words.ts';

const event = {
  title: 'The report on the order falls due',
  date: '2025-04',
  kind: 'planned',
  promise: { by: '2025-04', state: 'unknown', checked: '2026-11-23' },
} as const;

test('a label has a short date and the title, or the outcome of a promise and the title', () => {
  const entry = {
    id: 'report',
    part: 'event',
    kind: 'planned',
    date: parsedEdtf('2025-04'),
  } as const;
  expect(labelWords(event, entry).lines).toEqual(['Apr 2025', event.title]);
  const { lines, width, height } = labelWords(event, { ...entry, outcome: 'unknown' });
  expect(lines).toEqual(['Due Apr 2025:', 'nothing found', 'The report on the', 'order falls due']);
  expect(height).toBe(60);
  expect(width).toBeLessThan(140);
});
