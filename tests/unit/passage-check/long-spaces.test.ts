import { expect, test } from 'vitest';
import { bareText } from '../../../src/passage-check/bare-text.ts';
import { graded, rain } from './rain-records.ts';

// Patterns that take the square of a run would not come to an end here.
test.each([' ', '\t', '\n', '\r', ' \n', '\u2003'])(
  'a passage with a hundred thousand of %j between its words is read as with a few',
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

test('a thousand hashtags, handles or marks of quoted mail are none of the words', () => {
  for (const piece of ['#rain ', '@ada ', '> ', '#rain\n'])
    expect(bareText(`It rains. ${piece.repeat(1000)}`)).toBe('It rains.');
});
