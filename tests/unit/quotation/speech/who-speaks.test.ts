import { describe, expect, test } from 'vitest';
import { speakerAfter, speakerBefore } from '../../../../src/quotation/speech/who-speaks.ts';
import { speechWords } from '../../../../src/quotation/speech/words.ts';

const names = new Set(['Lee', 'Ada Lee', 'Li', 'Bo Li', 'J D Poe', 'The Market']);
const isName = (name: string): boolean => names.has(name);
const german = speechWords('de');

describe('the speaker before a quotation is the subject of the verb that introduces it', () => {
  test.each([
    ['Lee said: ', ['Lee']],
    ['In May Ada Lee told the market, without a smile: ', ['Ada Lee']],
    ['Ada Lee, who grows apples, said in 2025 that ', ['Ada Lee']],
    ['Lee had then said of Li: ', ['Lee']],
    ['Mr. J. D. Poe wrote ', ['J D Poe']],
    ['As Lee put it, ', ['Lee']],
    ['The Star quoted Lee as saying: ', ['Lee']],
    ['Lee was quoted as saying ', ['Lee']],
    ['The Star has Lee say ', ['Lee']],
    ['Lee and Li said: ', ['Li', 'Lee']],
    ['Lee told them what she expected: ', ['Lee']],
    ['Li was silent; Lee said ￼ and ', ['Lee']],
    ['According to Lee, ', ['Lee']],
    ['Lee: ', ['Lee']],
    ['She said: ', undefined],
  ])('%s', (lead, expected) => {
    expect(speakerBefore(lead, isName)?.names).toEqual(expected);
    expect(speakerBefore(lead, isName)).toBeDefined();
  });

  test.each([
    'An aide to Lee said: ',
    'Lee’s brother said: ',
    'Lee said nothing, but the sign read: ',
    'Lee said no, which the paper called ',
    'Lee laughed: ',
    'The market, said Lee, was ',
    'What was left of Lee: ',
    'The paper wrote, a day after Lee had said the same: ',
    'Lee said that it rained; on the sign it is ',
    'Lee said ￼, and on the sign it is ',
    '',
  ])('nobody can be named with certainty: %s', (lead) => {
    expect(speakerBefore(lead, isName)).toBeUndefined();
  });
});

test.each([
  [', Lee said.', ['Lee']],
  [', Ada Lee later told the market.', ['Ada Lee']],
  [', said Lee.', ['Lee']],
  [' — said Bo Li on Monday', ['Bo Li']],
  ['. Lee said nothing.', undefined],
  [' Lee said no.', undefined],
  [', Lee’s brother said.', undefined],
  [', the paper wrote.', undefined],
])('the speaker after a quotation: %s', (rest, expected) => {
  expect(speakerAfter(rest, isName)?.names).toEqual(expected);
});

test.each([
  ['Lee sagte: ', ['Lee']],
  ['Am Montag sagte Ada Lee: ', ['Ada Lee']],
  ['Wie Lee schrieb: ', ['Lee']],
  ['Die Ministerin antwortete Lee: ', undefined],
  ['Ein Mitarbeiter von Lee sagte: ', undefined],
])('in German: %s', (lead, expected) => {
  expect(speakerBefore(lead, isName, german)?.names).toEqual(expected);
});
