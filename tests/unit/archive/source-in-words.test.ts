import { expect, test } from 'vitest';
import { sourceInProse } from '../../../src/archive/source-in-words.ts';
import { source } from '../outputs/citation/small-archive.ts';

const plain = { URL: undefined, 'container-title': undefined } as const;

test.each([
  [
    'a book',
    {
      ...plain,
      type: 'book',
      title: 'Collected speeches',
      author: [{ family: 'Roe', given: 'Mary' }],
      edition: '2',
      publisher: 'Cassell',
      'publisher-place': 'London',
      issued: '1948',
    },
    'Mary Roe, “Collected speeches” (2nd ed., London: Cassell, 1948)',
  ],
  [
    'a chapter of a book',
    {
      ...plain,
      type: 'chapter',
      title: 'On rain',
      'container-title': 'Speeches of our time',
      editor: [{ family: 'Doe', given: 'John' }, { literal: 'Rain Society' }],
      volume: '3',
      page: '12–15',
      publisher: 'Rain Press',
      issued: '19XX',
    },
    '“On rain” (Speeches of our time, edited by John Doe and Rain Society, vol. 3, Rain Press, pp. 12–15, the 20th century)',
  ],
  [
    'a court case',
    {
      ...plain,
      type: 'legal_case',
      title: 'Roe v. Rain',
      authority: 'Court of Appeals for the Ninth Circuit',
      number: 'No. 18-15712',
      issued: '2019-09-09',
      page: '7',
    },
    '“Roe v. Rain” (Court of Appeals for the Ninth Circuit, No. 18-15712, p. 7, 9 September 2019)',
  ],
  [
    'a hearing',
    {
      ...plain,
      type: 'hearing',
      title: 'Oversight of rain',
      authority: 'Committee on Weather',
      number: '118-12',
      'event-place': 'Washington',
      issued: '2022-02-24T10:00-05:00',
    },
    '“Oversight of rain” (Committee on Weather, 118-12, Washington, 24 February 2022 at 10:00 (UTC−5))',
  ],
  [
    'a statement on its author’s own site',
    {
      type: 'webpage',
      author: [{ literal: 'Rivers Agency' }],
      'container-title': 'The Rivers Agency',
      publisher: 'Rivers Agency',
      issued: '2026-10-13',
    },
    'Rivers Agency, “A headline” (13 October 2026; https://paper.example/story)',
  ],
  [
    'a newspaper whose publisher has the same name',
    { 'container-title': 'The Paper', publisher: 'The Paper', author: [], issued: '2026' },
    '“A headline” (The Paper, 2026; https://paper.example/story)',
  ],
  [
    'a broadcast',
    { type: 'broadcast', 'container-title': 'Evening News', medium: 'television', issued: '198X' },
    '“A headline” (Evening News, television, the 1980s; https://paper.example/story)',
  ],
  [
    'a post at midnight',
    { type: 'post', 'container-title': 'Chirper', issued: '2022-02-24T00:00:00Z' },
    '“A headline” (Chirper, 24 February 2022 at 00:00 (UTC); https://paper.example/story)',
  ],
] as const)('%s within a sentence', (_, given, words) => {
  expect(sourceInProse(source(given as Partial<ReturnType<typeof source>>))).toBe(words);
});
