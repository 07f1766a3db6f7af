import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/quotation/normalize.ts';
import { excerptTokens, folded, recordTokens } from '../../../src/quotation/tokens.ts';
import { disguise, picks } from './disguise.ts';
import { launchTexts } from './launch-records.ts';

const keys = (text: string): string[] => recordTokens(text).map(({ key }) => key);

describe('recordTokens reads as one word', () => {
  test.each([
    'second-grade',
    'co‐operation',
    'long–term',
    "can't",
    'l’informatique',
    'rock’n’roll',
    'U.S.',
    'U.S.-made',
    'В.В.',
    '1,500.75',
    '16:55',
    '-5',
    '−5',
    '$5',
    '5%',
    'R&D',
    'ин\u00ADформация',
    'e\u0301lite',
    '[T]he',
  ])('%s', (text) => {
    expect(recordTokens(text)).toMatchObject([{ kind: 'word', text, start: 0, end: text.length }]);
  });
});

test.each([
  ['a dash', 'a—b – c - d -- e', ['a', '—', 'b', '—', 'c', '—', 'd', '—', 'e']],
  ['a hyphen at the edge of a word', 'second- and third', ['second', '-', 'and', 'third']],
  ['marks and punctuation', '(a), “b”; c.', ['(', 'a', ')', ',', '"', 'b', '"', ';', 'c', '.']],
  ['an ellipsis', 'a… b ... c. . . [...] [ … ] d', ['a', '…', 'b', '…', 'c', '…', '…', '…', 'd']],
  ['brackets', 'a [b c] d', ['a', '[', 'b', 'c', ']', 'd']],
  ['two abbreviated names', 'J. K. Rowling', ['J', '.', 'K', '.', 'Rowling']],
  ['nothing', ' \u200B ', []],
])('recordTokens splits words at %s', (_, text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test('excerptTokens distinguishes edits, omissions and edited capitals from words', () => {
  expect(excerptTokens('[T]he [our own] … [...] x').map(({ kind, key }) => [kind, key])).toEqual([
    ['word', '[T]he'],
    ['edit', '[our own]'],
    ['omission', '…'],
    ['omission', '…'],
    ['word', 'x'],
  ]);
});

test('tokens have their offsets, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const tokens of [recordTokens(text), excerptTokens(text)]) {
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          ({ end } = token);
        }
      }
    }),
  );
});

test('no letter or digit is lost', () => {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]|[ʼʻ]/gu, '');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(letters(keys(text).join(''))).toBe(letters(normalize(text)));
    }),
  );
});

test('folded gives the same in any typography, and for a normalized text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...launchTexts), picks, (text, choices) => {
      const other = disguise(text, choices);
      expect(folded(other)).toBe(folded(text));
      expect(folded(normalize(other))).toBe(folded(text));
    }),
  );
});

test.each([
  ['« mot »', '"mot"'],
  ['mot !', 'mot!'],
  ['a …', 'a…'],
])('folded ignores space around punctuation: %s', (one, other) => {
  expect(folded(one)).toBe(folded(other));
});

test.each([
  ['a b', 'ab'],
  ['a - b', 'a-b'],
  ['-5', '5'],
  ['a.', 'a'],
  ['a', 'а'],
])('folded distinguishes %j from %j', (one, other) => {
  expect(folded(one)).not.toBe(folded(other));
});
