import { expect, test } from 'vitest';
import { bareText } from '../../../src/passage-check/bare-text.ts';
import { graded, rain } from './rain-records.ts';

// A pattern that takes quadratic time on a run of spaces would not finish here.
test.each([' ', '\t', '\n', '\r', ' \n', '\u2003'])(
  'a passage with %j a hundred thousand times between its words is read as with a few',
  async (space) => {
    const [first = '', rest = ''] = rain.split(' We ');
    expect(await graded(`“${first}” ${space.repeat(100_000)} x`)).toEqual(
      await graded(`“${first}” ${space.repeat(3)} x`),
    );
    expect(await graded(`${first}${space.repeat(100_000)}We ${rest}`)).toEqual(
      await graded(`${first}${space.repeat(3)}We ${rest}`),
    );
  },
);

test('a thousand hashtags, handles or email quotation marks are not part of the words', () => {
  for (const piece of ['#rain ', '@ada ', '> ', '#rain\n'])
    expect(bareText(`It rains. ${piece.repeat(1000)}`)).toBe('It rains.');
});
