import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstOf, wordsOf } from '../../../../src/outputs/cards/line-words.ts';
import { runs, runsAsText } from '../../../../src/quotation/runs.ts';

const mixed = runs({
  form: 'mixed',
  language: 'en',
  text: 'Russia would spend “huge resources”, he said',
  frame: undefined,
});

test('marks and signs cling to their words', () => {
  expect(wordsOf(mixed).map((word) => word.map(({ text }) => text).join(''))).toEqual([
    'Russia',
    'would',
    'spend',
    '“huge',
    'resources”,',
    'he',
    'said',
  ]);
});

test('the space that belongs to a French mark is no place to break', () => {
  const words = wordsOf(
    runs({ form: 'direct', language: 'fr', text: 'Oui, bien', frame: undefined }),
  );
  expect(words.map((word) => word.map(({ text }) => text).join(''))).toEqual([
    '«\u00A0Oui,',
    'bien\u00A0»',
  ]);
});

describe('a cut', () => {
  test.each([
    [2, 'Russia would …'],
    [3, 'Russia would spend …'],
    [4, 'Russia would spend “huge …”'],
    [5, 'Russia would spend “huge resources” …'],
    [99, 'Russia would spend “huge resources”, he said'],
  ])('after %i words', (count, text) => {
    expect(runsAsText(firstOf(mixed, count))).toBe(text);
  });

  test('leaves whole words, and every mark with its other', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const text = fc.array(word, { minLength: 2, maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (said, count) => {
        const all = said.split(' ');
        const cut = runsAsText(
          firstOf(runs({ form: 'direct', language: 'en', text: said, frame: undefined }), count),
        );
        expect(cut).toBe(
          count >= all.length ? `“${said}”` : `“${all.slice(0, count).join(' ')} …”`,
        );
      }),
    );
  });
});
