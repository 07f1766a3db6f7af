import { expect, test } from 'vitest';
import { nearQuotation } from '../../../src/desk/near-quotation.ts';

const record = {
  id: 'ferrand-a-bridge-that-nobody-may',
  data: {
    speakers: ['odile-ferrand'],
    said: '2026-10-06',
    text: 'A bridge that nobody may cross is not a bridge. It is a sculpture, and we are paying for it.',
  },
};
const other = { id: 'dvorak-twice', data: { text: 'I should like to hear it twice.' } };
const findNear = (text: string, more = {}) =>
  nearQuotation({ text, language: 'en', ...more }, [other, record])?.id;
const words = 'A bridge nobody may cross is not a bridge, it is a sculpture we pay for';

test.each([
  ['by an unknown speaker', {}],
  ['by the same speaker', { speakers: ['odile-ferrand'], said: '[..2026-10-18]' }],
  ['on the same day', { speakers: ['the-mayor'], said: '2026-10-06' }],
])('a quotation with most of another’s words is near it: %s', (_, more) => {
  expect(findNear(words, more)).toBe(record.id);
});

test('a quotation by another speaker on another day is not near', () => {
  expect(findNear(words, { speakers: ['marek-dvorak'], said: '2026-10-07' })).toBeUndefined();
});

test('a reply on the same page is not near, although the day of printing dates both', () => {
  const question = {
    id: 'ferrand-who-pays',
    data: {
      speakers: ['odile-ferrand'],
      said: '[..2026-10-08]',
      text: 'Who pays for hearing it twice?',
    },
  };
  const reply = {
    text: 'The people who pay for hearing it once.',
    speakers: ['marek-dvorak'],
    said: '[..2026-10-08]',
  };
  expect(nearQuotation(reply, [question])).toBeUndefined();
});

test.each(['A bridge is a habit, and the lane dies without it.', 'Nobody may swim here.'])(
  'a quotation with only some of the words is not near: %s',
  (text) => {
    expect(findNear(text)).toBeUndefined();
  },
);
