import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptMarks, markingOf } from '../../../src/quotation/excerpt-marks.ts';

const mixed = {
  form: 'mixed',
  text: 'She said “nothing was left” and that the rest had “gone for good”, years before',
} as const;

describe('the marks of an excerpt from a reporter’s sentence with quoted words', () => {
  test.each([
    ['She said', 'none'],
    ['and that the rest had', 'none'],
    ['She said … the rest', 'none'],
    ['nothing was left', 'added'],
    ['nothing … left', 'added'],
    ['[all] was left', 'added'],
    ['She said “nothing was left”', 'own'],
    ['“nothing was left” and that', 'own'],
    ['“nothing was left” … “gone for good”', 'own'],
    ['“nothing … left” … years before', 'own'],
    ['‘nothing was left’ and that', 'own'],
    ['She said … was left', 'broken'],
    ['nothing was left … gone for good', 'broken'],
    ['“nothing was left … gone for good”', 'broken'],
    ['nothing was left” and that', 'broken'],
    ['”nothing was left“ and that', 'broken'],
    ['nothing was … years before', 'broken'],
  ] as const)('%s: %s', (excerpt, marking) => {
    expect(markingOf(excerpt, mixed)).toBe(marking);
  });
});

test.each([
  ['direct', undefined, 'added'],
  ['indirect', undefined, 'none'],
  ['indirect', 'She says {…}', 'none'],
  ['mixed', 'She says {…}', 'added'],
] as const)('for %s words with the frame %s, marks are %s', (form, frame, marking) => {
  expect(markingOf('it will', { form, frame, text: 'it will rain' })).toBe(marking);
});

test('the page adds the marks of the language', () => {
  expect(excerptMarks('nothing was left', { ...mixed, language: 'ru' })).toEqual(['«', '»']);
  expect(excerptMarks('and that', { ...mixed, language: 'ru' })).toEqual(['', '']);
});

test('marks are added only if all words of an excerpt are quoted', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const part = fc.record({
    words: fc.array(word, { minLength: 1, maxLength: 3 }),
    quoted: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 5 }),
      fc.nat(),
      fc.nat(),
      (parts, one, other) => {
        const text = parts
          .map(({ words, quoted }) => (quoted ? `“${words.join(' ')}”` : words.join(' ')))
          .join(' , ');
        const tokens = text.split(' ');
        const [from, to] = [one % tokens.length, other % tokens.length].sort((a, b) => a - b);
        const excerpt = tokens.slice(from, (to ?? 0) + 1).join(' ');
        if (markingOf(excerpt, { form: 'mixed', text }) !== 'added') return;
        expect(excerpt).not.toMatch(/[“”]/u);
        const quoted = parts.filter((each) => each.quoted).map(({ words }) => words.join(' '));
        expect(quoted.some((words) => words.includes(excerpt.replace(/^, | ,$/g, '')))).toBe(true);
      },
    ),
  );
});
