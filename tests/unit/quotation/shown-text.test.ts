import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, classifyStep, type Variant } from '../../../src/quotation/classify.ts';
import { collate } from '../../../src/quotation/collate.ts';
import { compareWords, type Segment } from '../../../src/quotation/compare-words.ts';
import { runs } from '../../../src/quotation/runs.ts';
import { recordTokens } from '../../../src/quotation/tokens.ts';
import { compared } from './compared.ts';
import { disguise, picks } from './disguise.ts';
import { launchRecords, launchTexts } from './launch-records.ts';

/** The words of the second text that segments show, each with the space after it. */
function shown(segments: readonly Segment[]): string {
  return segments
    .filter(({ other }) => other !== '')
    .map(({ other, space }) => other + space)
    .join('');
}

const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '');

describe('the text shown for a printing has every character that it printed', () => {
  test.each([...launchRecords])('in every row of %s', (_, record) => {
    for (const witness of record.witnesses) {
      for (const variant of [classify(record, witness), classifyStep(record, witness)]) {
        if (variant && variant.segments.length > 0)
          expect(shown(variant.segments)).toBe(witness.text);
      }
    }
  });

  test.each([...launchRecords])('in every row of the table of %s', (_, record) => {
    const { language, text, witnesses } = record;
    const { columns, rows } = collate(
      text,
      witnesses.map((witness) => witness.text),
      language,
      (index) => witnesses[index]?.form === 'mixed',
    );
    expect(withoutSpaces(columns.join(''))).toBe(withoutSpaces(text));
    for (const [index, row] of rows.entries())
      expect(withoutSpaces(row.map((cell) => cell.text).join(''))).toBe(
        withoutSpaces(witnesses[index]?.text ?? ''),
      );
  });

  test.each(['It is so.', 'It is so,', 'It is so …', 'It is so;', 'It is so:', '“It is so.”'])(
    'with the punctuation at its end: %s',
    (text) => {
      expect(shown(compared('It was so', text).segments)).toBe(text);
    },
  );

  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => recordTokens(text).length > 0),
    fc.constantFrom(...launchTexts),
    fc
      .array(
        fc.constantFrom(...'a b not “ ” ‘ ’ „ « » … — , . ? [ ] ( ) 头 破 👍 = \n /'.split(' ')),
        {
          minLength: 1,
        },
      )
      .map((parts) => parts.join('')),
  );

  test('for any two texts', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom('direct', 'mixed'), (base, other, form) => {
        const { segments }: Variant = compared(base, { text: other, form });
        expect(withoutSpaces(shown(segments))).toBe(withoutSpaces(other));
      }),
      { numRuns: 1000 },
    );
  });

  test('in the runs of a page', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('mixed', 'indirect'), (text, form) => {
        const words = runs({ text, form, language: 'en', frame: undefined });
        expect(words.map((run) => run.open + run.text + run.close).join('')).toBe(text);
      }),
    );
  });

  test('a text is the same as itself in any typography', () => {
    fc.assert(
      fc.property(fc.constantFrom(...launchTexts), picks, (text, choices) => {
        const other = disguise(text, choices);
        const segments = compareWords(text, other);
        expect(segments.map(({ kind }) => kind)).toEqual(['same']);
        expect(shown(segments)).toBe(other.trim());
      }),
    );
  });
});
