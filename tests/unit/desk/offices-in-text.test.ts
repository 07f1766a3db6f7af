import { expect, test } from 'vitest';
import { officeBefore, withoutOffices } from '../../../src/desk/offices-in-text.ts';

test.each([
  ['said Minister for Transport Mara Holt. The council', 'said Mara Holt. The council'],
  [
    'said Secretary of State for Economic Affairs Ute von der Alm, who',
    'said Ute von der Alm, who',
  ],
  ['said Chairman of the Board Mara J. Holt on Monday', 'said Mara J. Holt on Monday'],
  ['Mayor of New York City Mara Holt said', 'Mara Holt said'],
  ['sagte Ministerin für Verkehr Anna Okonjo.', 'sagte Anna Okonjo.'],
  ['Leiterin der Behörde Nadia al-Khouri sagte', 'Nadia al-Khouri sagte'],
])('an office with its place or field is left out before a name: %s', (text, without) => {
  expect(withoutOffices(text)).toBe(without);
});

test.each([
  'The president of the United Arab Emirates said',
  'sagte der Präsident der Vereinigten Arabischen Emirate gestern',
  'sagte die Sprecherin des Ministeriums für Auswärtige Angelegenheiten',
  'Mayor of New York City said',
  'the mayor of the town said that Mara Holt',
])('an office without a name stays: %s', (text) => {
  expect(withoutOffices(text)).toBe(text);
});

test.each([
  ['On Monday Council President Mara Holt said no.', 'Council President'],
  ['“No,” said district engineer Mara Holt.', 'district engineer'],
  ['said Minister for Transport Mara Holt.', 'Minister for Transport'],
  ['a letter to Mayor Mara Holt', 'Mayor'],
  ['The town hired engineer Mara Holt.', 'engineer'],
  ['sagte die Bürgermeisterin Mara Holt am Montag', 'Bürgermeisterin'],
  ['Mara Holt came. Then Mayor Mara Holt left.', 'Mayor'],
  ['Former Mayor Mara Holt said no.', undefined],
  ['Dr. Mara Holt said no.', undefined],
  ['Later Mara Holt said no.', undefined],
])('the office right before a name: %s', (text, office) => {
  expect(officeBefore('Mara Holt', text)).toBe(office);
});
