import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstRuns, firstWords } from '../../../src/quotation/first-words.ts';
import { isUnspaced } from '../../../src/quotation/scripts.ts';
import { runs, runsAsText } from '../../../src/quotation/runs.ts';

describe('firstWords', () => {
  test.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['one two three', 7, 'one two …'],
    ['one two three', 8, 'one two …'],
    ['one, two', 5, 'one …'],
    ['one — two', 6, 'one …'],
    ['one\n  two three', 10, 'one / two …'],
    ['one\n  two three', 6, 'one …'],
    ['indivisible', 5, 'indiv …'],
    ['这是一个没有空格的句子', 5, '这是一个 …'],
    ['毛主席 说过，这是一个没有空格的句子', 12, '毛主席 说过，这是一个 …'],
    ['ประเทศไทยจะเดินหน้า', 10, 'ประเทศไทย …'],
    ['👩‍🚀👩‍🚀👩‍🚀', 2, '👩‍🚀👩‍🚀 …'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301e\u0301 …'],
  ])('“%s” cut to %i characters', (words, length, expected) => {
    expect(firstWords(words, length)).toBe(expected);
  });

  test('are the beginning of the text, and no longer than the limit', () => {
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

  test('never split what readers see as one character', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 1, max: 20 }),
        (words, length) => {
          const line = words.replace(/\s+/gu, ' ').trim();
          const characters = [...segmenter.segment(line)].map(({ segment }) => segment);
          fc.pre(characters.length > length && !line.includes(' ') && !isUnspaced(line));
          const kept = characters.slice(0, length).join('');
          expect(firstWords(words, length)).toBe(`${kept.replace(/[\s,;:.–—-]+$/u, '')} …`);
        },
      ),
    );
  });
});

describe('firstRuns', () => {
  const mixed = runs({
    form: 'mixed',
    language: 'en',
    text: 'Russia would spend “huge resources”, he said',
    frame: undefined,
  });

  test.each([
    ['Russia would', 'Russia would …'],
    ['Russia would spend', 'Russia would spend …'],
    ['Russia would spend huge', 'Russia would spend “huge …”'],
    ['Russia would spend huge resources,', 'Russia would spend “huge resources” …'],
    ['Russia would spend huge resources, he said', 'Russia would spend “huge resources”, he said'],
  ])('cut to the length of “%s”', ({ length }, text) => {
    expect(runsAsText(firstRuns(mixed, length))).toBe(text);
    expect(runsAsText(firstRuns(mixed, length + 1))).toBe(text);
  });

  test('have whole words and paired marks', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const text = fc.array(word, { minLength: 2, maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (said, count) => {
        const all = said.split(' ');
        const first = all.slice(0, count).join(' ');
        const cut = runsAsText(
          firstRuns(
            runs({ form: 'direct', language: 'en', text: said, frame: undefined }),
            first.length,
          ),
        );
        expect(cut).toBe(count >= all.length ? `“${said}”` : `“${first} …”`);
      }),
    );
  });
});
