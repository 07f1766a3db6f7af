import { expect, test } from 'vitest';
import { decodeText } from '../../../src/content/decode.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a file that is not UTF-8 does not affect the next one', () => {
  expect(decodeText(Uint8Array.of(0x61, 0xe2, 0x82))).toMatchObject({ code: 'not-utf-8' });
  expect(decodeText(bytesOf('\uFEFFab'))).toBe('ab');
});

test.each([
  ['between short words', (word: string) => `a b ${word} c`],
  ['after another long word', (word: string) => `${'b'.repeat(2000)} ${word}`],
  ['at the beginning', (word: string) => `${word} b`],
  ['at the end, after a stop without spaces', (word: string) => `漢。${word}`],
])('a word of over 2,000 characters is found %s', (_, textWith) => {
  const longest = textWith('x'.repeat(2000));
  expect(decodeText(bytesOf(longest))).toBe(longest);
  const tooLong = textWith('x'.repeat(2001));
  expect(decodeText(bytesOf(tooLong))).toMatchObject({
    code: 'endless-word',
    line: 1,
    column: tooLong.indexOf('x') + 1,
  });
});
