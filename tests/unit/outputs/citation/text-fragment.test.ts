import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragment } from '../../../../src/outputs/citation/text-fragment.ts';

const page = 'https://paper.example/story';

/** The strings that a text fragment looks for. */
function sought(url: string): string[] {
  const [, directive = ''] = url.split(':~:text=');
  return directive.split(',').map(decodeURIComponent);
}

describe('a passage is found', () => {
  test('by all its words if it is short', () => {
    expect(textFragment(page, 'This is so')).toBe(`${page}#:~:text=This%20is%20so`);
  });

  test('by its first and last words if it is long', () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve';
    expect(sought(textFragment(page, words))).toEqual([
      'one two three four five',
      'eight nine ten eleven twelve',
    ]);
  });

  test('by words without characters that pages print in several ways', () => {
    expect(sought(textFragment(page, "It can't be imported — not now"))).toEqual(['be imported']);
    expect(sought(textFragment(page, 'Russia said “huge resources” would be spent on it'))).toEqual(
      ['would be spent on it'],
    );
  });

  test('even if the URL already has a fragment', () => {
    expect(textFragment(`${page}#top`, 'This is so')).toBe(`${page}#top:~:text=This%20is%20so`);
  });
});

test.each([
  ['https://paper.example/report.pdf', 'This is so'],
  [page, '«…»'],
])('%s stays unchanged', (url, words) => {
  expect(textFragment(url, words)).toBe(url);
});

test('the words to look for appear in the passage in order and cannot break the directive', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const url = textFragment(page, words);
      if (url === page) return;
      let rest = words.replace(/\s+/gu, ' ');
      for (const part of sought(url)) {
        expect(rest).toContain(part);
        rest = rest.slice(rest.indexOf(part));
      }
      expect(url.split(':~:text=')[1]).toMatch(/^[^&-]*$/);
    }),
  );
});
