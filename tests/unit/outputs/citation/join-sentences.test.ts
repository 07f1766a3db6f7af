import { expect, test } from 'vitest';
import { joinSentences } from '../../../../src/outputs/citation/join-sentences.ts';

test.each([
  ['It rained'],
  ['She said “rain”'],
  ['Sie sagte „Regen“'],
  ['(n.d.)'],
  ['A headline [Direct quotation]'],
])('%s gets a period', (part) => {
  expect(joinSentences([part, undefined, part])).toBe(`${part}. ${part}.`);
});

test.each([
  ['It rained.'],
  ['“It rained.”'],
  ['„Es regnet!“'],
  ['‚Regnet es?‘'],
  ['«Il pleut …»'],
  ['“She said, ‘It rained.’”'],
  ['She had “doubts” [about the rain.]'],
  ['Record: https://verbatim.example/'],
])('%s gets none', (part) => {
  expect(joinSentences([part, part])).toBe(`${part} ${part}`);
});
