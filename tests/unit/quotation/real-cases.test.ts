import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/quotation/classify.ts';
import { firstChanged } from '../../../src/quotation/fates.ts';
import { verdictOf } from '../../../src/quotation/verdict.ts';
import { asia } from './real-cases/asia.ts';
import { europe } from './real-cases/europe.ts';
import { lawAndParliament } from './real-cases/law-and-parliament.ts';
import { misquoted } from './real-cases/misquoted.ts';
import { neverSaid } from './real-cases/never-said.ts';
import { newspapers } from './real-cases/newspapers.ts';
import { lineOf, recordOf, describePrinting } from './real-cases/real-case.ts';
import { rightToLeft } from './real-cases/right-to-left.ts';
import { russian } from './real-cases/russian.ts';
import { translations } from './real-cases/translations.ts';
import { verse } from './real-cases/verse.ts';

const kinds = {
  'words that were misquoted': misquoted,
  'words that were never said': neverSaid,
  'words that newspapers corrected or were criticized for': newspapers,
  'parliaments and courts': lawAndParliament,
  'rival translations': translations,
  verse,
  'other European languages': europe,
  russian,
  'right-to-left scripts': rightToLeft,
  'other Asian languages': asia,
};

test('there are more than forty disputes', () => {
  const disputes = Object.values(kinds).flatMap((cases) => cases.map(({ dispute }) => dispute));
  expect(new Set(disputes).size).toBe(disputes.length);
  expect(disputes.length).toBeGreaterThan(40);
});

describe.each(Object.entries(kinds))('%s', (_, cases) => {
  test.each(cases)('$dispute: whose words, and the verdict', (real) => {
    const record = recordOf(real);
    expect(lineOf(real, record)).toBe(real.says);
    expect(verdictOf(record, classify, (source) => source)).toBe(real.verdict);
    // The gate requires a written verdict otherwise.
    if (real.isComputed) expect(firstChanged(record)).toBeUndefined();
  });

  test.each(cases)('$dispute: how the printings differ', (real) => {
    const record = recordOf(real);
    const [, ...others] = record.witnesses;
    const found = others.map((witness) => {
      const variant = classify(record, witness);
      return [variant.class, witness.text, describePrinting(variant, witness, record)];
    });
    expect(found).toEqual(real.printings.map(([expected, text, says]) => [expected, text, says]));
  });
});
