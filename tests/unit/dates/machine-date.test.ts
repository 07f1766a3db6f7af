import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { machineDate } from '../../../src/dates/machine-date.ts';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { anyDate, printed } from './arbitrary-date.ts';

describe('machineDate', () => {
  test.each([
    ['2024-12-12', '2024-12-12'],
    ['2023-04', '2023-04'],
    ['0987', '0987'],
    ['2022-09-20?', undefined],
    ['2024-12~', undefined],
    ['2024-04/2024-08', undefined],
    ['2022/..', undefined],
    ['[..2024-12-12]', undefined],
    ['[2024-06-12,2024-08-23]', undefined],
  ])('of %s is %s', (text, machine) => {
    expect(machineDate(parsedEdtf(text))).toBe(machine);
  });

  test('is the date itself or nothing', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect([undefined, printed(date)]).toContain(machineDate(date));
      }),
    );
  });
});
