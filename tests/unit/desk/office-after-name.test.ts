import { expect, test } from 'vitest';
import { officeAfter } from '../../../src/desk/office-after-name.ts';

test.each([
  ['“No,” Mara Holt said. She has been the district engineer since 2019.', 'district engineer'],
  ['“No,” Mara Holt said. She is the mayor of Ostby.', 'mayor of Ostby'],
  ['Mara Holt, the district engineer, said no.', 'district engineer'],
  [
    'Mara Holt, chief engineer of the water board since 2020, said no.',
    'chief engineer of the water board',
  ],
  ['Mara Holt (52), mayor of Ostby, said no.', 'mayor of Ostby'],
  ['Mara Holt, who has been the mayor since 2019, said no.', 'mayor'],
  ['Mara Holt came. Holt is the treasurer and has a boat.', 'treasurer'],
  ['„Nein“, sagte Mara Holt. Sie ist seit 2019 Bürgermeisterin.', 'Bürgermeisterin'],
  ['Mara Holt, die Bürgermeisterin, sagte nein.', 'Bürgermeisterin'],
  ['Mara Holt, die seit 2019 Bürgermeisterin ist, sagte nein.', 'Bürgermeisterin'],
])('an office after a name: %s', (text, office) => {
  expect(officeAfter('Mara Holt', text)).toBe(office);
});

test.each([
  'Mara Holt said no. She was the district engineer until 2019.',
  'Mara Holt, the former mayor, said no.',
  'Mara Holt came. Jo Brandt came, too. She has been the mayor since 2019.',
  'Mara Holt said no.\n\nIt rained.\n\nNobody came.\n\nShe has been the mayor since 2019.',
  'Mara Holt, a friend of the mill, said no.',
  'The mayor said that Mara Holt is late.',
])('no office, a former one, or somebody else’s: %s', (text) => {
  expect(officeAfter('Mara Holt', text)).toBeUndefined();
});
