import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText, fingerprint } from '../../../src/content/fingerprint.ts';
import { launchRecords } from '../quotation/launch-records.ts';

const value = fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme' });

test('the order of keys makes no difference', () => {
  expect(canonicalText({ b: [{ d: 'x', c: 'y' }], a: 'z' })).toBe(
    '{"a":"z","b":[{"c":"y","d":"x"}]}',
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), (record) => {
      const reversed = Object.fromEntries(Object.entries(record).toReversed());
      expect(canonicalText(reversed)).toBe(canonicalText(record));
    }),
  );
});

test('absent values make no difference', () => {
  expect(canonicalText({ a: 'x', b: undefined })).toBe(canonicalText({ a: 'x' }));
});

test('composed and decomposed letters have the same fingerprint', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(canonicalText([text.normalize('NFD')])).toBe(canonicalText([text.normalize('NFC')]));
    }),
  );
});

test('the order of a list makes a difference', () => {
  expect(canonicalText(['a', 'b'])).not.toBe(canonicalText(['b', 'a']));
});

test.each([
  [{ a: 'x', b: 'y' }, { a: 'x","b":"y' }],
  [['a', 'b'], ['a","b']],
  [['1'], [1]],
  [{ a: [] }, { a: {} }],
  [['й'], ['и']],
  [['“a”'], ['"a"']],
  [['a b'], ['a\u00A0b']],
])('%j is not %j', (one, other) => {
  expect(canonicalText(one)).not.toBe(canonicalText(other));
});

test('a fingerprint is SHA-256 in hexadecimal', () => {
  expect(fingerprint('abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test.each([...launchRecords])('any change to a word of %s changes its fingerprint', (_, record) => {
  const was = fingerprint(canonicalText(record));
  const words = record.text.split(' ');
  for (const index of words.keys()) {
    for (const changed of [
      words.toSpliced(index, 1),
      words.with(index, `${words[index] ?? ''}x`),
    ]) {
      expect(fingerprint(canonicalText({ ...record, text: changed.join(' ') }))).not.toBe(was);
    }
  }
});
