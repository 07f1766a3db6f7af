import { expect, test } from 'vitest';
import { peopleBefore } from '../../../src/desk/people-before.ts';

const peopleNear = (text: string, words: string, known: readonly string[] = []) => {
  const start = text.indexOf(words);
  return peopleBefore(text, { start, end: start + words.length }, known);
};

test.each([
  [
    'in the paragraph before',
    'Councillor Marek Dvorak (Independent, Wharf ward) asked for a survey.\n\n“We have one report,” he said.',
    ['Marek Dvorak'],
  ],
  [
    'in the same paragraph, by the last word of a name elsewhere',
    'Odile Ferrand bakes.\n\nThe mill closed.\n\nFerrand does not side with them. “We have one report,” she said.',
    ['Odile Ferrand'],
  ],
  [
    'with a verb of speaking after a comma',
    'A spokesman, Gregor Lamm, said it could be done in “We have one report” and more.',
    ['Gregor Lamm'],
  ],
  [
    'who are two',
    'Mayor Odile Ferrand met Mr Marek Dvorak. “We have one report,” he said.',
    ['Odile Ferrand', 'Marek Dvorak'],
  ],
])('people named near the words: %s', (_, text, names) => {
  expect(peopleNear(text, 'We have one report')).toEqual(names);
});

test('a speaker on record is recognized by the last word of the name', () => {
  const text = 'Mr Dvorak did come down. “We have one report,” he said.';
  expect(peopleNear(text, 'We have one report', ['Marek Dvorak', 'Olu Adeyemi'])).toEqual([
    'Marek Dvorak',
  ]);
});

test.each([
  'At last May I ask. Then I went. I was ill. “We have one report,” he said.',
  'The vote was Six. The mayor left. The clock said it. “We have one report,” he said.',
  'Die Brücke sagt nichts. “We have one report,” he said.',
  'Station Bridge is on Mill Lane. “We have one report,” he said.',
  'We have one report',
])('other capitalized words are not people: %s', (text) => {
  expect(peopleNear(text, 'We have one report')).toEqual([]);
});
