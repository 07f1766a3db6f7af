import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mixedParts, quotationMarks } from '../../../src/quotation/marks.ts';
import { launchTexts } from './launch-records.ts';

test.each([
  ['en', '“words”'],
  ['en-GB', '“words”'],
  ['ru', '«words»'],
  ['de', '„words“'],
  ['pl', '„words”'],
  ['fr', '«\u00A0words\u00A0»'],
  ['es-419', '«words»'],
  ['zh-Hans', '“words”'],
  ['und', '“words”'],
])('the marks of %s', (language, expected) => {
  const [open, close] = quotationMarks(language);
  expect(`${open}words${close}`).toBe(expected);
});

describe('mixedParts', () => {
  test.each([
    ['a “b c” d', ['a ', '“b c”', ' d']],
    ['“a” and “b”', ['“a”', ' and ', '“b”']],
    ['none', ['none']],
    ['“all”', ['“all”']],
    ['an “unclosed mark', ['an “unclosed mark']],
    ['“unclosed mark', ['“unclosed mark']],
    ['“closed” “unclosed', ['“closed”', ' “unclosed']],
    ['', []],
  ])('%s', (text, parts) => {
    const closed = /^“[^”]*”$/;
    expect(mixedParts(text)).toEqual(
      parts.map((part) => ({ quoted: closed.test(part), text: part })),
    );
  });

  test('give the whole text back', () => {
    const marked = fc.string({ unit: fc.constantFrom('a', ' ', '“', '”', '"') });
    fc.assert(
      fc.property(fc.oneof(marked, fc.constantFrom(...launchTexts)), (text) => {
        const parts = mixedParts(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const { quoted, text: part } of parts) {
          if (quoted) expect(part).toMatch(/^“[^”]*”$/);
        }
      }),
    );
  });
});
