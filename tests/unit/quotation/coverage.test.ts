import { expect, test } from 'vitest';
import { coverage } from '../../../src/quotation/coverage.ts';

const person = { name: 'German Gref', type: 'person' } as const;
const expert = { name: 'an expert', type: 'unnamed' } as const;
const employee = { name: 'an employee', type: 'unnamed' } as const;
const direct = { form: 'direct', medium: 'speech', speakers: [person] } as const;
const translation = { from: 'ru', by: 'TASS' };

test.each<[string, Parameters<typeof coverage>[0]]>([
  ['0 quotations', []],
  ['1 quotation: 1 direct', [direct]],
  ['2 quotations: 2 direct', [direct, direct]],
  [
    '1 quotation: 1 reported; 1 unnamed speaker',
    [{ ...direct, form: 'indirect', speakers: [expert] }],
  ],
  [
    '2 quotations: 1 direct, 1 partly quoted; 1 as another outlet printed it',
    [direct, { ...direct, form: 'mixed', otherPrinting: {} }],
  ],
  [
    '2 quotations: 1 direct, 1 partly quoted; 2 as other outlets printed them',
    [
      { ...direct, otherPrinting: {} },
      { ...direct, form: 'mixed', otherPrinting: {} },
    ],
  ],
  [
    '5 quotations: 2 direct, 1 partly quoted, 2 reported; 3 translated; 1 from a document; 2 unnamed speakers',
    [
      { ...direct, translation },
      { ...direct, translation, medium: 'document' },
      { ...direct, translation, form: 'mixed' },
      { ...direct, form: 'indirect', speakers: [expert, person] },
      { ...direct, form: 'indirect', speakers: [expert, employee] },
    ],
  ],
])('%s', (expected, quotes) => {
  expect(coverage(quotes)).toBe(expected);
});
