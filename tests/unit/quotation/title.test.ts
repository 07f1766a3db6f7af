import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstWords, quotationTitle } from '../../../src/quotation/title.ts';

const text = 'the bank hopes Chinese microchips can be used for GigaChat';

test.each([
  ['direct', ['German Gref'], `German Gref: “${text}”`],
  ['mixed', ['German Gref'], `German Gref, partly quoted: ${text}`],
  ['indirect', ['German Gref'], `German Gref, as reported: ${text}`],
  ['direct', ['A', 'B'], `A and B: “${text}”`],
  ['direct', ['A', 'B', 'C'], `A, B, and C: “${text}”`],
] as const)('the title of a %s quotation by %j', (form, speakers, title) => {
  expect(quotationTitle({ text, form }, speakers)).toBe(title);
});

describe('firstWords', () => {
  test.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['one two three', 7, 'one two …'],
    ['one two three', 8, 'one two …'],
    ['one, two', 5, 'one …'],
    ['one — two', 6, 'one …'],
    ['one\n  two three', 8, 'one two …'],
    ['indivisible', 5, 'indiv …'],
    ['这是一个没有空格的句子', 4, '这是一个 …'],
    ['👩‍🚀👩‍🚀👩‍🚀', 2, '👩‍🚀👩‍🚀 …'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301e\u0301 …'],
  ])('%s, %i', (words, length, expected) => {
    expect(firstWords(words, length)).toBe(expected);
  });

  test('are the beginning of the text, and no longer than asked', () => {
    fc.assert(
      fc.property(
        fc.lorem({ mode: 'sentences' }),
        fc.integer({ min: 12, max: 80 }),
        (words, length) => {
          const first = firstWords(words, length);
          if (words.length <= length) expect(first).toBe(words);
          else {
            const kept = first.slice(0, -2);
            expect(first.endsWith(' …')).toBe(true);
            expect(kept.length).toBeLessThanOrEqual(length);
            expect(words.startsWith(kept)).toBe(true);
            expect(words.charAt(kept.length)).toMatch(/[\s,.]/);
          }
        },
      ),
    );
  });

  test('never part what readers see as one character', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 1, max: 20 }),
        (words, length) => {
          const line = words.replace(/\s+/gu, ' ').trim();
          const characters = [...segmenter.segment(line)].map(({ segment }) => segment);
          fc.pre(characters.length > length && !line.includes(' '));
          const kept = characters.slice(0, length).join('');
          expect(firstWords(words, length)).toBe(`${kept.replace(/[\s,;:.–—-]+$/u, '')} …`);
        },
      ),
    );
  });
});
