import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords, type Segment } from '../../../src/quotation/compare-words.ts';
import { disguise, picks } from './disguise.ts';
import { launchRecord, launchTexts } from './launch-records.ts';
import { bare, joined, someText, words } from './some-text.ts';

/** A comparison on one line, with `-left out-`, `+added+`, `~other|spelling~` and `^other|punctuation^`. */
function onOneLine(segments: readonly Segment[]): string {
  return segments
    .map(({ kind, base, other }) =>
      kind === 'same'
        ? base
        : kind === 'spelling'
          ? `~${base}|${other}~`
          : kind === 'pointing'
            ? `^${base}|${other}^`
            : [base && `-${base}-`, other && `+${other}+`].filter(Boolean).join(''),
    )
    .join(' ');
}

describe('compareWords', () => {
  test.each<[string, string, string, string, string?]>([
    ['the same', 'a b c', 'a b c', 'a b c'],
    ['typography', 'a “b” — c', 'a\u00A0«b» – c', 'a “b” — c'],
    ['a word left out', 'a b c', 'a c', 'a -b- c'],
    ['a word added', 'a c', 'a b c', 'a +b+ c'],
    ['a word replaced', 'a b c', 'a x c', 'a -b-+x+ c'],
    ['words replaced', 'a b c d', 'a x y z d', 'a -b c-+x y z+ d'],
    ['words at both ends', 'b c', 'a b c d', '+a+ b c +d+'],
    ['case', 'the end', 'The end', '~the|The~ end'],
    ['a comma', 'a, b', 'a b', '^a,|a^ b'],
    ['a dash for a comma', 'a — b — c', 'a, b, c', '^a — b —|a, b,^ c'],
    ['a dash gone', 'a — b', 'a b', '^a —|a^ b'],
    ['a dash without spaces', 'a—b c', 'a—x c', 'a— -b-+x+ c'],
    ['space before punctuation', 'mot : b', 'mot: b', 'mot : b'],
    ['a mark with a space inside', '« a » b', '«a» b', '« a » b'],
    ['marks around the whole', 'huge resources', '“huge resources”', 'huge resources'],
    ['marks put in', 'so huge', 'so “huge”', 'so ^huge|“huge”^'],
    ['a hyphen', 'co-operation now', 'cooperation now', '~co-operation|cooperation~ now'],
    ['a hyphen for a space', 'second grade', 'second-grade', '~second grade|second-grade~'],
    ['two words for one', 'it cannot be', 'it can not be', 'it ~cannot|can not~ be'],
    ['a decimal point', 'by 1.5 points', 'by 15 points', 'by -1.5-+15+ points'],
    ['Cyrillic', 'это еще не всё', 'это ещё всё', 'это ~еще|ещё~ -не- всё', 'ru'],
    ['nothing against something', '', 'a b', '+a b+'],
    ['something against nothing', 'a b', '', '-a b-'],
    ['nothing', '', '', ''],
    ['punctuation alone', '—', '!', '^—|!^'],
  ])('finds %s', (_, base, other, expected, language) => {
    expect(onOneLine(compareWords(base, other, language))).toBe(expected);
  });

  test('finds that two translations of the order differ in a word and a hyphen', () => {
    const { witnesses } = launchRecord('kremlin-order-2024-12');
    const [reuters, bi] = ['reuters', 'bi'].map((id) => witnesses.find((one) => one.id === id));
    expect(onOneLine(compareWords(reuters?.text ?? '', bi?.text ?? ''))).toBe(
      "ensure further ~co-operation|cooperation~ with the People's Republic of China in +conducting+ " +
        'technological research and development in the field of artificial intelligence',
    );
  });

  test('returns the words of both texts', () => {
    fc.assert(
      fc.property(
        fc.oneof(someText, fc.constantFrom(...launchTexts)),
        fc.oneof(someText, fc.constantFrom(...launchTexts)),
        fc.constantFrom('en', 'ru', 'und'),
        (base, other, language) => {
          const segments = compareWords(base, other, language);
          expect(joined(segments.map((segment) => segment.base))).toBe(words(base));
          expect(joined(segments.map((segment) => segment.other))).toBe(words(other));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('gives each segment the kind that fits its words', () => {
    fc.assert(
      fc.property(someText, someText, (base, other) => {
        const kinds = compareWords(base, other).map((segment) => {
          const { kind } = segment;
          expect(segment.base === '').toBe(kind === 'added');
          expect(segment.other === '').toBe(kind === 'left-out');
          if (kind === 'same') expect(bare(segment.base)).toBe(bare(segment.other));
          return kind;
        });
        kinds.forEach((kind, index) => expect(kind).not.toBe(kinds[index + 1]));
      }),
      { numRuns: 1000 },
    );
  });

  test('finds no difference between a text and the same text in different typography', () => {
    fc.assert(
      fc.property(fc.constantFrom(...launchTexts), picks, (text, choices) => {
        const kinds = compareWords(text, disguise(text, choices)).map(({ kind }) => kind);
        expect(kinds).toEqual(['same']);
      }),
    );
  });

  test('finds only omissions in a text with words left out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...launchTexts),
        fc.infiniteStream(fc.boolean()),
        (text, keep) => {
          const rest = text.split(/\s+/).filter(() => keep.next().value);
          const kinds = new Set(compareWords(text, rest.join(' ')).map(({ kind }) => kind));
          expect([...kinds].filter((kind) => kind === 'added' || kind === 'instead-of')).toEqual(
            [],
          );
        },
      ),
    );
  });

  test.each([
    ['words that all differ', 'a', 'b'],
    ['words that agree', 'a', 'a'],
    ['punctuation marks', '—', '!'],
  ])('terminates with twenty thousand %s', (_, one, other) => {
    const many = (word: string): string =>
      Array.from({ length: 20_000 }, (_, index) => `${word}${index % 7}`).join(' ');
    const segments = compareWords(many(one), many(other));
    expect(joined(segments.map((segment) => segment.other))).toBe(words(many(other)));
  });
});
