import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitWords, stretches, type Word } from '../../../../src/outputs/cards/words.ts';
import { runs } from '../../../../src/quotation/runs.ts';

const textOf = ({ parts }: Word): string => parts.map(({ text }) => text).join('');

/** The words of a text in a single style. */
function wordsOf(text: string): Word[] {
  return splitWords([{ kind: 'quoted', open: '', text, close: '' }]);
}

const mixed = runs({
  form: 'mixed',
  language: 'en',
  text: 'Russia would spend “huge resources”, he said',
  frame: undefined,
});

test('marks and punctuation stay with their words', () => {
  expect(splitWords(mixed).map(textOf)).toEqual([
    'Russia',
    'would',
    'spend',
    '“huge',
    'resources”,',
    'he',
    'said',
  ]);
});

test('a line does not break at the space inside a French quotation mark', () => {
  const words = splitWords(
    runs({ form: 'direct', language: 'fr', text: 'Oui, bien', frame: undefined }),
  );
  expect(words.map(textOf)).toEqual(['«\u00A0Oui,', 'bien\u00A0»']);
});

test.each([
  ['Chinese', '谁妄想这样干,必将碰得头破血流!', '干,', '血流!'],
  ['Japanese', '「自由」である。', '「自由」', 'ある。'],
  ['Thai', 'ประเทศไทยจะเดินหน้า', 'ประเทศไทย', 'หน้า'],
])('a line of %s may break between words, but not at a mark', (_, text, ...expected) => {
  const words = wordsOf(text);
  expect(words.map(textOf)).toEqual(expect.arrayContaining(expected));
  expect(words.some(({ spaced }) => spaced)).toBe(false);
});

test('no character is lost, whatever the script', () => {
  const letters = fc.constantFrom(...Array.from('aé Жش א中の한ไ។“”「」、。,!-1٢\n\u00A0'));
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 30 }), (array) => {
      const text = array.join('');
      const back = wordsOf(text).map((word) => textOf(word) + (word.spaced ? ' ' : ''));
      expect(back.join('').replace(/\s+/gu, '')).toBe(text.normalize('NFC').replace(/\s+/gu, ''));
    }),
  );
});

describe('words in two directions', () => {
  const grouped = (text: string, whole: 'ltr' | 'rtl') =>
    stretches(wordsOf(text), whole).map(
      ({ direction, words }) => `${direction}: ${words.map(textOf).join(' ')}`,
    );

  test('keep the order of each language', () => {
    expect(grouped('ورد في New York Times يوم 12 مايو', 'rtl')).toEqual([
      'rtl: ورد في',
      'ltr: New York Times',
      'rtl: يوم 12 مايو',
    ]);
    expect(grouped('she said שלום 12 עולם twice', 'ltr')).toEqual([
      'ltr: she said',
      'rtl: שלום 12 עולם',
      'ltr: twice',
    ]);
  });

  test('give a number between or around them the direction of the text', () => {
    expect(grouped('2024 Times 5 שלום 7', 'rtl')).toEqual([
      'rtl: 2024',
      'ltr: Times',
      'rtl: 5 שלום 7',
    ]);
  });
});
