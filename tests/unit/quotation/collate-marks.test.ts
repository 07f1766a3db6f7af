import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collate } from '../../../src/quotation/collate.ts';

const pairs = [
  ...[
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ["'", "'"],
    ["''", "''"],
    ['``', "''"],
    ['`', "'"],
  ],
  ...[
    ['«', '»'],
    ['«\u00A0', '\u00A0»'],
    ['‹', '›'],
    ['„', '“'],
    ['‚', '‘'],
    ['「', '」'],
  ],
] as const;

test('quotation marks of different shapes around the same words are no difference', () => {
  const words = fc.constantFrom(
    'huge resources',
    'the boss',
    'no',
    'rock ’n’ roll',
    'a dog’s life',
  );
  const pair = fc.constantFrom(...pairs);
  const after = fc.constantFrom('', ',', '.');
  fc.assert(
    fc.property(words, pair, pair, after, fc.boolean(), (phrase, one, two, mark, inPart) => {
      const marked = ([open, close]: (typeof pairs)[number]) =>
        `He said it would spend ${open}${phrase}${close}${mark} as before`;
      const { rows } = collate(marked(one), [marked(two)], 'en', () => inPart);
      const changed = rows[0]?.filter(({ kind }) => kind !== 'same' && kind !== 'outside');
      expect(changed).toEqual([]);
    }),
  );
});

test('quotation marks that only one of two texts has are punctuation, not words', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pairs), fc.boolean(), ([open, close], added) => {
      const texts = [
        'It would spend huge resources on it',
        `It would spend ${open}huge resources${close} on it`,
      ];
      const [base = '', other = ''] = added ? texts : texts.toReversed();
      const kinds = collate(base, [other]).rows[0]?.map(({ kind }) => kind) ?? [];
      expect(kinds).toContain('pointing');
      expect(kinds.filter((kind) => kind !== 'same' && kind !== 'pointing')).toEqual([]);
    }),
  );
});
