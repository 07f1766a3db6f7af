import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayHaveMarks, withCommonMarks } from '../../../src/quotation/mark-shapes.ts';
import { markFault } from '../../../src/quotation/mark-faults.ts';
import { isPlain, normalize } from '../../../src/quotation/normalize.ts';
import { quotedPassages } from '../../../src/quotation/quoted-passages.ts';
import { recordTokens } from '../../../src/quotation/tokens.ts';
import { match } from '../../../src/quotation/match.ts';

/** Texts of words and signs, many of which have nothing to fold. */
const nearlyPlain = fc
  .array(
    fc.constantFrom('a', 'Зя', '3', 'It', '.', ',', ':', '?', ' ', ' ', '(', ')', '-', '’', 'é'),
  )
  .map((parts) => parts.join(''));

test.each(['', 'It rains. Then it stops.', 'Снег (3.5 см), а потом?', 'U.S.'])(
  'there is nothing to fold in “%s”',
  (text) => {
    expect(isPlain(text)).toBe(true);
  },
);

test.each([
  ' a',
  'a ',
  'a  b',
  'a\n',
  'a...',
  'a. . .',
  'a - b',
  'a-b',
  'it’s',
  '“a”',
  'ﬁ',
  'e\u0301',
])('there may be something to fold in “%s”', (text) => {
  expect(isPlain(text)).toBe(false);
});

test('a text that has nothing to fold is the same next to words that are folded', () => {
  fc.assert(
    fc.property(nearlyPlain, (text) => {
      fc.pre(isPlain(text) && text !== '');
      expect(normalize(`${text} “b`)).toBe(`${text} "b`);
      // Its words are its tokens.
      expect(
        recordTokens(text)
          .map(({ key }) => key)
          .join(''),
      ).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test('a text that may not have quotation marks has none of any shape', () => {
  const sign = fc.constantFrom(...Array.from('“”„"\'’`´‚,<>«❝🙶【】()[]{} a'));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: sign }), fc.string({ unit: 'binary' })), (text) => {
      fc.pre(!mayHaveMarks(text));
      expect(withCommonMarks(text)).toBe(text);
      // The added passage is the only one, so that the text has no part in any.
      expect(quotedPassages(`${text} “b”`).map(({ words }) => words)).toEqual(['b']);
      expect(markFault(`${text} “b”`)).toBeUndefined();
    }),
  );
});

test.each(['`', '´', ',,a', '<<', '≪', '❝', '🙶', '⟦', '﹁', '»', '’'])(
  'a text with %s may have quotation marks',
  (sign) => {
    expect(mayHaveMarks(`a ${sign}b`)).toBe(true);
  },
);

test('words match themselves, whatever their quotation marks', () => {
  fc.assert(
    fc.property(nearlyPlain, (text) => {
      fc.pre(/[A-Za-z]/.test(text));
      expect(match(text, text).ok).toBe(true);
    }),
  );
});
