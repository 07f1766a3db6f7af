import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordInContext } from '../../../../src/search/concordance/keyword-in-context.ts';
import type { Occurrence } from '../../../../src/search/concordance/keywords.ts';
import { searchWords } from '../../../../src/search/search-words.ts';
import { quote } from '../quote.ts';

describe('keywordInContext', () => {
  const text = 'One, two; three four “five” six seven—eight nine ten!”';

  it.each([
    ['one', ['', 'One', ', two; three four “five'], [false, true]],
    ['five', ['One, two; three four “', 'five', '” six seven—eight nine'], [false, true]],
    ['six', ['two; three four “five” ', 'six', ' seven—eight nine ten!”'], [true, false]],
    ['ten', ['six seven—eight nine ', 'ten', '!”'], [true, false]],
  ])('returns four words on either side of “%s”', (word, parts, cuts) => {
    const context = keywordInContext(occurrenceIn(text, word));
    expect([context.before, context.word, context.after]).toEqual(parts);
    expect([context.isCutBefore, context.isCutAfter]).toEqual(cuts);
  });

  it('returns an exact part of the text, and all of it if nothing is cut', () => {
    const part = fc.constantFrom('one', 'Two', '“', '…', ' — ', ' ', 'three-four', '😀');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const passage = parts.join(' ');
        for (const { text: asked } of searchWords(passage)) {
          const occurrence = occurrenceIn(passage, asked);
          const { isCutBefore, before, word, after, isCutAfter } = keywordInContext(occurrence);
          expect(passage.indexOf(`${before}${word}${after}`)).toBeGreaterThanOrEqual(0);
          expect(occurrence.start === before.length).toBe(!isCutBefore);
          expect(occurrence.end + after.length === passage.length).toBe(!isCutAfter);
        }
      }),
    );
  });
});

function occurrenceIn(text: string, asked: string): Occurrence {
  const found = searchWords(text).find((word) => word.text === asked);
  if (!found) throw new Error(`“${asked}” is not in the text.`);
  const passage = { kind: 'words', text, language: 'en' } as const;
  return { quote: quote({ id: 'any', text }), passage, start: found.start, end: found.end };
}
