import { expect, test } from 'vitest';
import { openBlocks } from '../../../src/markdown/open-blocks.ts';
import { readBody } from '../../../src/markdown/read-body.ts';

test('a closing line closes the block opened last', () => {
  expect(openBlocks(':::a\n:::b{#c}\nd\n:::\n')).toEqual({
    open: [{ directive: 'a', line: 1, column: 1 }],
    deepest: 2,
    line: 2,
  });
  expect(openBlocks(':::a\n:::\n:::b\n:::\n')).toEqual({ open: [], deepest: 1, line: 1 });
  expect(openBlocks('```\n:::a\n```\n::: b\n')).toEqual({ open: [], deepest: 0, line: 1 });
});

test.each([':::a\n', ':::our-take\n', ':::quote{#rain}\n'])(
  'many lines of %s are not parsed',
  (line) => {
    expect(readBody(line.repeat(4_000)).issues).toMatchObject([{ code: 'unreadable-markdown' }]);
  },
);

test('many consecutive blocks are parsed', () => {
  expect(readBody(':::our-take\nRain.\n:::\n\n'.repeat(100)).issues).toEqual([]);
});
