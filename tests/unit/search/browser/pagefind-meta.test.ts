import { decode } from 'cborg';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeMeta } from '../../../../src/search/browser/pagefind-meta.ts';

const list = fc.letrec<{ list: readonly unknown[] }>((tie) => ({
  list: fc.array(
    fc.oneof(fc.nat({ max: 2 ** 32 - 1 }), fc.string({ unit: 'grapheme' }), tie('list')),
  ),
}));

it('writes CBOR that can be decoded, after the signature', () => {
  fc.assert(
    fc.property(list.list, (given) => {
      const bytes = encodeMeta(given as readonly string[]);
      expect(new TextDecoder().decode(bytes.subarray(0, 12))).toBe('pagefind_dcd');
      expect(decode(bytes.subarray(12))).toEqual(given);
    }),
  );
});

it('writes lists and strings of any length', () => {
  const given = ['x'.repeat(70_000), Array.from({ length: 70_000 }, (_, index) => index)];
  expect(decode(encodeMeta(given).subarray(12))).toEqual(given);
});
