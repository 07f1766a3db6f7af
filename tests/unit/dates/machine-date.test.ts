import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate, machineDate } from '../../../src/dates/machine-date.ts';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { anyDate, printed } from './arbitrary-date.ts';

describe('machineDate', () => {
  test.each([
    ['2024-12-12', '2024-12-12'],
    ['2023-04', '2023-04'],
    ['0987', '0987'],
    ['2022-02-24T05:30:00+03:00', '2022-02-24T05:30:00+03:00'],
    ['2022-02-24T05:30-04', '2022-02-24T05:30-04:00'],
    ['2022-02-24T00:00:00Z', '2022-02-24T00:00:00Z'],
    ['2022-02-24T05:30', '2022-02-24T05:30'],
    ['1985-04-XX', '1985-04'],
    ['1985-XX', '1985'],
    ['-0048-01-10', undefined],
    ['0000', undefined],
    ['Y12000', undefined],
    ['194X', undefined],
    ['19XX', undefined],
    ['2022-09-20?', undefined],
    ['2024-12~', undefined],
    ['2024-04/2024-08', undefined],
    ['2022/..', undefined],
    ['[..2024-12-12]', undefined],
    ['[2024-06-12,2024-08-23]', undefined],
  ])('of %s is %s', (text, machine) => {
    expect(machineDate(parsedEdtf(text))).toBe(machine);
  });

  test('is valid in HTML and gives the known parts of the date, or nothing', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const machine = machineDate(date);
        if (machine === undefined) return;
        expect(machine).toMatch(
          /^(?!0000)\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/,
        );
        expect(printed(date).replaceAll('-XX', '')).toBe(machine);
      }),
    );
  });
});

test.each([
  ['-0048-01-10', '-0048-01-10'],
  ['0000-12-31', '0000-12-31'],
  ['2022-02-24T05:30:00+03', '2022-02-24T05:30:00+03:00'],
  ['Y-17000', undefined],
  ['2024-12~', undefined],
])('%s in ISO 8601 is %s', (text, iso) => {
  expect(isoDate(parsedEdtf(text))).toBe(iso);
});
