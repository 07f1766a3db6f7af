import { expect, test } from 'vitest';
import { splitWords } from '../../../../src/outputs/cards/words.ts';
import { runs } from '../../../../src/quotation/runs.ts';

const mixed = runs({
  form: 'mixed',
  language: 'en',
  text: 'Russia would spend “huge resources”, he said',
  frame: undefined,
});

test('marks and punctuation stay with their words', () => {
  expect(splitWords(mixed).map((word) => word.map(({ text }) => text).join(''))).toEqual([
    'Russia',
    'would',
    'spend',
    '“huge',
    'resources”,',
    'he',
    'said',
  ]);
});

test('a line does not break at the space of a French mark', () => {
  const words = splitWords(
    runs({ form: 'direct', language: 'fr', text: 'Oui, bien', frame: undefined }),
  );
  expect(words.map((word) => word.map(({ text }) => text).join(''))).toEqual([
    '«\u00A0Oui,',
    'bien\u00A0»',
  ]);
});
