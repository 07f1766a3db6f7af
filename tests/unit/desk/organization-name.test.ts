import { expect, test } from 'vitest';
import { namesIn, typeOfSpeaker } from '../../../src/desk/names-in.ts';

test.each([
  'Ottilie Post',
  'Ottilie M. Post',
  'Per Church',
  'Sunniva Bank',
  'Henrik van House',
  'Jean-Luc Court',
  'Ottilie Fund',
  'Marit Union',
  'Aldo Service',
  'Ottilie Staff',
  'Per Board',
  'Per Press',
  'Ottilie Post Aldering',
])('%s is a person', (name) => {
  expect(typeOfSpeaker(name)).toBe('person');
  expect(namesIn(`By ${name}`, undefined)).toEqual([
    { family: name.split(' ').at(-1), given: name.split(' ').slice(0, -1).join(' ') },
  ]);
});

test.each([
  'World Bank',
  'Bank of England',
  'Evening Post',
  'South China Morning Post',
  'White House',
  'House of Lords',
  'Supreme Court',
  'Catholic Church',
  'Labour Party',
  'European Union',
  'Press Club',
  'Post Office',
  'Harbor Board',
  'District Council',
  'Ottilie Post Foundation',
  'Secret Service',
  'Post',
])('%s is an organization', (name) => {
  expect(typeOfSpeaker(name)).toBe('organization');
});

test('a name with an article before it in the text is an organization', () => {
  expect(typeOfSpeaker('Aldering Post', 'Trucks wait, the Aldering Post wrote.')).toBe(
    'organization',
  );
  expect(typeOfSpeaker('Ottilie Post', 'Trucks wait, Ottilie Post wrote.')).toBe('person');
});
