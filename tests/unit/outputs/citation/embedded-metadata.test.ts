import { expect, test } from 'vitest';
import { embeddedMetadata } from '../../../../src/outputs/citation/embedded-metadata.ts';
import { attributed, source, speaker } from './small-archive.ts';

const read = (...given: Parameters<typeof attributed>): string[] =>
  embeddedMetadata(attributed(...given)).map(({ name, content }) => `${name}: ${content}`);

test('the speaker is the creator of spoken words, dated the day they were said', () => {
  expect(read({ said: '2024-05-02' })).toEqual([
    'z:itemType: presentation',
    'DC.title: “Words that were said”',
    'DC.creator: Example, Ann',
    'z:presenters: Example, Ann',
    'DC.date: 2024-05-02',
    'prism.publicationDate: 2024-05-02',
    'DC.language: en',
  ]);
});

test.each([
  ['2022-09-20?', 'probably 20 September 2022'],
  ['-0048-01-10', '-0048-01-10'],
  ['194X', 'the 1940s'],
  ['2022-02-24T05:30:00+03:00', '2022-02-24T05:30:00+03:00'],
])('the date %s is %s', (said, date) => {
  expect(read({ said })).toContain(`prism.publicationDate: ${date}`);
});

test.each([
  [speaker({ name: 'Zhang Hanhui', 'family-name': 'Zhang' }), 'Zhang, Hanhui'],
  [
    speaker({ name: 'Ministry of Rain, Hail and Snow', type: 'organization' }),
    'Ministry of Rain Hail and Snow,',
  ],
  [speaker({ name: 'Reuters', type: 'organization' }), 'Reuters'],
  [speaker({ name: 'Madonna', 'family-name': 'Madonna' }), 'Madonna'],
])('a name is written so that programs do not split it wrongly', (by, creator) => {
  expect(read({}, [source()], [by])).toContain(`DC.creator: ${creator}`);
});

test('the creator of a report is its author, never the speaker', () => {
  const report = source({ author: [{ family: 'Roe', given: 'Mary' }] });
  const elements = read({ form: 'indirect', text: 'She said that it was so' }, [report]);
  expect(elements).toContain('z:itemType: newspaperArticle');
  expect(elements).toContain('DC.creator: Roe, Mary');
  expect(elements.join()).not.toContain('Ann Example');
});
