import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edtf } from '../../../src/dates/edtf.ts';
import { inSentence } from '../../../src/dates/in-sentence.ts';
import { inShort } from '../../../src/dates/in-short.ts';
import { inWords, precisionInWords } from '../../../src/dates/in-words.ts';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { timelineText } from '../../../src/interface/strings.ts';
import { anyDate, printed } from './arbitrary-date.ts';
import { germanDates } from './german-dates.ts';
import { germanSpans } from './german-spans.ts';

describe('the German words for', () => {
  test.each([...germanDates, ...germanSpans])('%s', (edtf, alone, said, due, short) => {
    const date = parsedEdtf(edtf);
    expect(inWords(date)).toBe(alone);
    expect(inSentence(date, 'said')).toBe(said);
    expect(inSentence(date, 'due')).toBe(due);
    expect(inShort(date)).toBe(short);
    expect(timelineText.dueBy(inSentence(date, 'due'))).toBe(`Fällig ${due}.`);
  });

  test('any date have single prepositions followed by the dative, and no English words', () => {
    const preposition = 'am|an|im|in|ab|um|bis zum|bis zu|bis|vom|von|zwischen';
    const doubled = new RegExp(
      String.raw`(?<!\p{L})(?:${preposition}) (?:am|an|im|in|ab|um|bis|vom|von|zwischen)(?!\p{L})`,
      'u',
    );
    const nominative = new RegExp(
      String.raw`(?<!\p{L})(?:am|an|im|in|ab|bis zum|bis zu|vom|von|dem|den) (?:ein |der |die |das )`,
      'u',
    );
    fc.assert(
      fc.property(anyDate, (date) => {
        for (const after of ['said', 'due'] as const) {
          const words = inSentence(date, after);
          expect(words).not.toMatch(doubled);
          expect(words).not.toMatch(nominative);
          expect(words).not.toMatch(/undefined|NaN| {2}|^ | $/);
          expect(words).not.toMatch(
            /(?<!\p{L})(?:the|of|and|or|to|on|by|about|before|after|unknown|until)(?!\p{L})/u,
          );
          expect(words).toMatch(
            new RegExp(`^(?:wohl )?(?:etwa )?(?:${preposition}|spätestens|frühestens) `, 'u'),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('different dates are different', () => {
    // In words, a time given in minutes and the same time with zero seconds are alike.
    const toTheMinute = (date: Edtf): string => printed(date).replace(/(T\d\d:\d\d):00/, '$1');
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        expect(inWords(one) === inWords(other)).toBe(toTheMinute(one) === toTheMinute(other));
      }),
      { numRuns: 1000 },
    );
  });

  test('the missing parts of a date', () => {
    const notFound = ['203X', '2026', '2026-05', '2026-05-20', '2020/2024'].map((edtf) =>
      precisionInWords(parsedEdtf(edtf)),
    );
    expect(notFound).toEqual([
      'Jahr nicht ermittelt',
      'Monat und Tag nicht ermittelt',
      'Tag nicht ermittelt',
      undefined,
      'Monate und Tage nicht ermittelt',
    ]);
  });
});
