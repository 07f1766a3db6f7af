import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../../src/content/read.ts';
import { splitAtMark } from './split-at-mark.ts';

describe('bytes that are not text', () => {
  const read = (bytes: Uint8Array) => parseContentFile('topics', 'content/topics/rain.md', bytes);

  test('are reported', () => {
    for (const bytes of [
      [0x2d, 0xff],
      [0xff, 0xfe, 0x2d, 0x00],
      [0xc3, 0x28],
    ]) {
      expect(read(Uint8Array.from(bytes))).toMatchObject({
        data: undefined,
        issues: [
          {
            severity: 'error',
            file: 'content/topics/rain.md',
            line: 1,
            column: 1,
            code: 'not-utf-8',
            message: 'the file is not UTF-8 text',
            fix: 'save it as UTF-8',
          },
        ],
      });
    }
  });

  test.each([
    ['U+FFFD', '---\ntitle: Caf▲\uFFFD\n---\n'],
    ['U+0093', '---\ntitle: Rain\n---\nShe said ▲\u0093rain\u0094.\n'],
    ['U+0000', '---\ntitle: ▲\u0000Rain\n---\n'],
    ['U+FFFC', '---\ntitle: Rain\n---\n▲\uFFFC\n'],
    ['U+001B', '---\ntitle: Rain\n---\n\nA ▲\u001B[31m\n'],
  ])('%s is reported at its position', (character, file) => {
    const { text, place } = splitAtMark(file);
    expect(read(Buffer.from(text)).issues).toMatchObject([
      {
        ...place,
        code: 'unreadable-character',
        message: `there is an unreadable character here: ${character}`,
      },
    ]);
  });

  test.each([
    ['U+0000', '"a\\0b"'],
    ['U+001B', '"a\\e[31mb"'],
    ['U+202E', '"a\\u202Eb"'],
    ['U+D800', '"a\\uD800b"'],
  ])('%s is reported even if written as an escape', (character, value) => {
    expect(read(Buffer.from(`---\ntitle: ${value}\n---\n`)).issues).toMatchObject([
      {
        line: 2,
        column: 8,
        code: 'bad-value',
        message: expect.stringContaining(character) as string,
      },
    ]);
  });

  test('other characters and a byte order mark are accepted', () => {
    const text = '\uFEFF---\ntitle: "\u00A0é😀שלום\t\u200B\u202F\u2028"\n---\nДождь.\r\n';
    expect(read(Buffer.from(text)).issues).toEqual([]);
  });
});
