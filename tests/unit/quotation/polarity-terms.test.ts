import { describe, expect, test } from 'vitest';
import { polarity } from '../../../src/quotation/polarity.ts';
import { german } from '../../../src/quotation/polarity/de.ts';
import { english } from '../../../src/quotation/polarity/en.ts';
import { french } from '../../../src/quotation/polarity/fr.ts';
import { russian } from '../../../src/quotation/polarity/ru.ts';
import { spanish } from '../../../src/quotation/polarity/es.ts';
import { normalize } from '../../../src/quotation/normalize.ts';

const languages = { de: german, en: english, es: spanish, fr: french, ru: russian };

describe.each(Object.entries(languages))('the terms of %s', (language, { negations, hedges }) => {
  const terms = [...negations, ...hedges];

  test.each([...new Set(terms)])('are found: %s', (term) => {
    const printed = term.replace('*', 'could');
    const base = `x, ${printed} 5. Y`;
    const found = polarity([{ kind: 'left-out', base, other: '', space: '' }], language);
    const isIn = (list: readonly string[]): boolean =>
      list.includes(term) ||
      list.includes(printed) ||
      (list.includes("*n't") && term.endsWith("n't"));
    expect(found.negationsLost).toEqual(isIn(negations) ? [printed] : []);
    expect(found.hedgesLost).toEqual(isIn(hedges) ? [printed] : []);
  });

  test('are written in folded form, are at most four words long and are listed once', () => {
    for (const term of terms) {
      expect(normalize(term).toLowerCase()).toBe(term);
      expect(term.split(' ').length).toBeLessThanOrEqual(4);
    }
    expect(new Set(negations).size).toBe(negations.length);
    expect(new Set(hedges).size).toBe(hedges.length);
  });
});
