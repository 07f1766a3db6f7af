import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { charactersInRanges, namedFonts, packaged } from '../../../src/build/subset-fonts.ts';

/** The characters that every site has. */
const ascii = Array.from({ length: 0x5f }, (_, at) => String.fromCharCode(0x20 + at)).join('');

describe.each([...namedFonts()])('%s', (file, ranges) => {
  test('has an outline even if the site uses only ASCII', async () => {
    const font = create(
      await subsetFont(readFileSync(packaged(file)), charactersInRanges(ascii, ranges), {
        targetFormat: 'woff2',
      }),
    );
    if (!('characterSet' in font)) throw new Error('The file has several fonts.');
    const drawn = font.characterSet.filter(
      (code) => font.glyphForCodePoint(code).path.commands.length > 0,
    );
    expect(drawn).not.toEqual([]);
  });
});

test('keeps the given characters that are in the ranges, and the first of the widest range', () => {
  expect(charactersInRanges('abЖ', 'U+0041-005A, U+0061')).toBe('Aa');
});
