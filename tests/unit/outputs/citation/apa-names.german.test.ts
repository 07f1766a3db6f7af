import { expect, test } from 'vitest';
import { apaNames } from '../../../../src/outputs/citation/apa-names.ts';

const mieke = { family: 'Thorandt', given: 'Mieke' };
const anselm = { family: 'von der Heide', given: 'Anselm' };

test('in German no comma precedes the ampersand', () => {
  expect(apaNames([mieke, anselm])).toBe('Thorandt, M. & von der Heide, A.');
  expect(apaNames([mieke, anselm, { literal: 'Hafenamt Altenwerd' }])).toBe(
    'Thorandt, M., von der Heide, A. & Hafenamt Altenwerd',
  );
});

test('in German as well, only the first nineteen of more than twenty names and the last are given', () => {
  const printed = apaNames([...Array.from({ length: 20 }, () => mieke), anselm]);
  expect(printed).toBe(`${'Thorandt, M., '.repeat(19)}… von der Heide, A.`);
});
