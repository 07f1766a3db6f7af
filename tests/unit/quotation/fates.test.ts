import { expect, test } from 'vitest';
import { firstChanged, fatesOf, type Fate } from '../../../src/quotation/fates.ts';
import { launchRecord } from './launch-records.ts';

test.each<[string, Fate[]]>([
  ['oleg-vyugin-second-grade', ['changed', 'reversed', 'form-changed']],
  ['vedyakhin-lag-2024-12', ['form-changed']],
  ['gref-chinese-production', ['not-in-original']],
  ['putin-critical-dependence', []],
  ['putin-xi-looks-to-the-future', ['seen-once']],
  ['chip-executive-everything-is-gone', ['changed']],
])('the fates of the words in %s', (id, expected) => {
  expect(fatesOf(launchRecord(id))).toEqual(expected);
});

test('a printing with another speaker counts as a changed speaker', () => {
  const quote = launchRecord('putin-xi-looks-to-the-future');
  const [first] = quote.witnesses;
  const witnesses = first ? [first, { ...first, id: 'other', as: 'german-gref' }] : [];
  expect(fatesOf({ ...quote, witnesses })).toEqual(['speaker-changed']);
  expect(firstChanged({ ...quote, witnesses })?.id).toBe('other');
});

test.each([
  ['oleg-vyugin-second-grade', 'lambham'],
  ['putin-value-based-sovereignty', 'reuters'],
  ['vedyakhin-lag-2025-11', 'techyquantum'],
  ['putin-equal-terms', undefined],
  ['bezbogov-nvidia-not-exclusive', undefined],
])('the first printing of %s that changes the words, and so needs a verdict: %s', (id, witness) => {
  expect(firstChanged(launchRecord(id))?.id).toBe(witness);
});
