import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapped } from '../../../src/timeline/text-width.ts';

test('a text is as wide as its letters together', () => {
  expect(textWidth('mm')).toBe(2 * textWidth('m'));
  expect(textWidth('m')).toBeGreaterThan(textWidth('i'));
  expect(textWidth('王')).toBe(1);
});

describe('wrapped', () => {
  test('balances its lines', () => {
    expect(wrapped('The list appears on the Kremlin’s website', 18)).toEqual([
      'The list appears on the',
      'Kremlin’s website',
    ]);
  });

  test('keeps all words in order, in lines that fit if their words do', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({
            minLength: 1,
            maxLength: 9,
            unit: fc.constantFrom('a', 'i', 'm', 'M', 'é', '王'),
          }),
        ),
        fc.integer({ min: 10, max: 30 }),
        (words, limit) => {
          const text = words.join(' ');
          const lines = wrapped(text, limit);
          expect(lines.join(' ')).toBe(text);
          for (const line of lines)
            expect(textWidth(line) <= limit || !line.includes(' ')).toBe(true);
        },
      ),
    );
  });
});
