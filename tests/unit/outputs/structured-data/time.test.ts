import { expect, test } from 'vitest';
import { evidenceDate, publicationTime } from '../../../../src/outputs/structured-data/time.ts';

test('a day of publication is given as a time with a zone', () => {
  expect(publicationTime('2026-11-23')).toBe('2026-11-23T00:00:00Z');
});

test.each([
  ['2022-09-20', '2022-09-20'],
  ['2023-04', '2023-04'],
  ['2023', '2023'],
  ['2022-09-20?', undefined],
  ['2024-12~', undefined],
  ['[..2024-12-12]', undefined],
  ['2024-04/2024-08', undefined],
  [undefined, undefined],
])('the date %s is no more precise than the evidence', (date, iso) => {
  expect(evidenceDate(date)).toBe(iso);
});
