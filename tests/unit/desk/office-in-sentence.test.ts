import { expect, test } from 'vitest';
import { officeInSentence } from '../../../src/desk/office-in-sentence.ts';

test.each([
  ['District engineer', '', 'district engineer'],
  ['Chief engineer of the Water Board', '', 'chief engineer of the Water Board'],
  ['Sluice keeper', 'Every sluice is shut.', 'sluice keeper'],
  ['District Engineer', '', 'District Engineer'],
  ['Ostby mayor', 'The mayor of Ostby came.', 'Ostby mayor'],
  ['Swiss ambassador', '', 'Swiss ambassador'],
  ['Mayor', 'The mayor came.', 'Mayor'],
  ['CEO', '', 'CEO'],
  ['mayor of Ostby', '', 'mayor of Ostby'],
])('in a sentence, %s (of the text “%s”) becomes %s', (office, text, expected) => {
  expect(officeInSentence(office, text)).toBe(expected);
});
