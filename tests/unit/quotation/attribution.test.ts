import { expect, test } from 'vitest';
import { separator } from '../../../src/interface/separator.ts';
import {
  attributedTo,
  lineWithStatusLabel,
  statusLabel,
} from '../../../src/quotation/attribution.ts';
import { kindOf, kindsIn } from '../../../src/quotation/kinds.ts';
import { isNeverSaid, isSaid, lineOf } from '../../../src/quotation/said.ts';
import { attribution } from '../../../src/schemas/attribution.ts';

test.each([
  [{}, undefined],
  [{ attribution: 'said' }, undefined],
  [{ attribution: 'attributed' }, 'Attributed'],
  [{ attribution: 'disputed' }, 'Disputed'],
  [{ attribution: 'misattributed' }, 'Misattributed'],
  [{ attribution: 'fabricated' }, 'Never said'],
  [{ status: 'withdrawn' }, 'Withdrawn'],
  [{ status: 'corrected' }, undefined],
  [{ attribution: 'fabricated', status: 'withdrawn' }, `Withdrawn${separator}Never said`],
] as const)('the status label of %j is %s', (record, mark) => {
  expect(statusLabel(record)).toBe(mark);
});

test.each([
  [{}, ['Ada Lee'], undefined, 'Ada Lee'],
  [{}, ['Ada Lee'], 'Ben Gray', 'Ada Lee; words of Ben Gray'],
  [{ 'one-of-speakers': true }, ['Ada Lee', 'Ben Gray'], undefined, 'Ada Lee or Ben Gray'],
  [
    { 'one-of-speakers': true, attribution: 'disputed' },
    ['Ada Lee', 'Ben Gray', 'Cy Moss'],
    undefined,
    'Attributed to Ada Lee, Ben Gray, or Cy Moss',
  ],
  [{ attribution: 'attributed' }, ['Ada Lee'], undefined, 'Attributed to Ada Lee'],
  [
    { attribution: 'misattributed' },
    ['Ada Lee'],
    'Ben Gray',
    'Misattributed to Ada Lee; words of Ben Gray',
  ],
  [
    { attribution: 'fabricated' },
    ['Ada Lee'],
    'Ben Gray',
    'Falsely attributed to Ada Lee; words of Ben Gray',
  ],
] as const)('the attribution of %j to %j, by the author %s', (record, names, author, line) => {
  expect(attributedTo(record, names, author)).toBe(line);
});

test.each([
  [{}, 'Ada Lee'],
  [{ attribution: 'misattributed' }, 'Misattributed to Ada Lee'],
  [{ attribution: 'disputed' }, 'Disputed, attributed to Ada Lee'],
  [{ attribution: 'fabricated' }, 'Never said, falsely attributed to Ada Lee'],
  [{ status: 'withdrawn' }, 'Withdrawn: Ada Lee'],
  [
    { status: 'withdrawn', attribution: 'fabricated' },
    'Withdrawn: Never said, falsely attributed to Ada Lee',
  ],
] as const)('the line of %j states the attribution once', (record, line) => {
  expect(lineWithStatusLabel(record, attributedTo(record, ['Ada Lee']))).toBe(line);
});

test('words that were never said are listed and underlined as such, not by form', () => {
  for (const name of attribution.options) {
    const record = { attribution: name, form: 'direct' } as const;
    const never = name === 'misattributed' || name === 'fabricated';
    expect([isNeverSaid(record), isSaid(record)]).toEqual([never, name === 'said']);
    expect(kindOf(record)).toBe(never ? 'never-said' : 'direct');
    expect(lineOf(record)).toBe(never ? 'dotted' : 'solid');
    expect(kindsIn([record])).toEqual([kindOf(record)]);
  }
});

test('lists offer the kinds that occur, in the order of forms', () => {
  expect(kindsIn([])).toEqual([]);
  expect(
    kindsIn([
      { form: 'direct', attribution: 'fabricated' },
      { form: 'indirect', attribution: 'said' },
      { form: 'direct', attribution: 'said' },
      { form: 'direct', attribution: 'said' },
    ]),
  ).toEqual(['direct', 'indirect', 'never-said']);
});
