import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptLines, matchInLines } from '../../../src/quotation/excerpt-lines.ts';
import { onOneLine } from '../../../src/quotation/lines.ts';

const verse = 'The rain comes down,\nthe rain goes up;\n\nand who will count\nthe rain?';

test.each([
  ['a  b', 'a b'],
  ['a\nb', 'a / b'],
  ['a \r\n  b', 'a / b'],
  ['a\n\n\nb', 'a // b'],
])('%j on one line', (text, line) => {
  expect(onOneLine(text)).toBe(line);
});

describe('an excerpt', () => {
  test.each([
    'The rain comes down, the rain goes up',
    'The rain comes down, / the rain goes up',
    'goes up; // and who',
    'comes down … / the rain goes up',
    'rain goes up',
  ])('%s', (excerpt) => {
    expect(matchInLines(excerpt, verse).ok).toBe(true);
  });

  test.each(['The rain / comes down', 'The rain comes down, the / rain', '/ The rain', 'rain? /'])(
    'has a slash only at a line break, unlike %s',
    (excerpt) => {
      expect(matchInLines(excerpt, verse).ok).toBe(false);
    },
  );

  test('from a single line has no slashes except its own', () => {
    expect(matchInLines('one / two', 'one two').ok).toBe(false);
    expect(matchInLines('one / two', 'one / two').ok).toBe(true);
  });

  test.each([
    ['comes down, the rain goes up; and who', ['comes down,', 'the rain goes up;', 'and who']],
    ['comes down, / the rain', ['comes down,', 'the rain']],
    ['the rain goes up', ['the rain goes up']],
    ['comes down … and who', ['comes down …', 'and who']],
    ['The rain … goes up', ['The rain …', 'goes up']],
  ])('“%s” is split into lines', (excerpt, lines) => {
    expect(excerptLines(excerpt, verse).map(({ text }) => text)).toEqual(lines);
  });

  test('keeps its markup when split into lines', () => {
    const lines = excerptLines('a & b c', 'a & b\nc', 'a &#x26; b c');
    expect(lines.map(({ text }) => text)).toEqual(['a &#x26; b', 'c']);
  });
});

const word = fc.stringMatching(/^[a-z]{1,6}$/);

test('any whole text is split into the lines of its record', () => {
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), (lines) => {
      const printed = lines.map((words) => words.join(' '));
      const set = excerptLines(printed.join(' '), printed.join('\n'));
      expect(set.map(({ text }) => text)).toEqual(printed);
      expect(matchInLines(printed.join(' / '), printed.join('\n')).ok).toBe(true);
    }),
  );
});
