import { expect, test } from 'vitest';
import { shortenedChanges } from '../../../src/stemma/step.ts';

const lostOf = (lost: string, language: string): string | undefined =>
  shortenedChanges([{ lost, gained: '' }], 20, language).shown[0]?.lost;

test.each([
  ['en', 'one two three four five', 'one two three four five'],
  ['en', 'one two three four five six', 'one two … five six'],
  ['zh', '谁妄想这样干，', '谁妄想这样干，'],
  ['zh', '谁妄想这样干，必将碰得头破血流', '谁妄想 … 头破血流'],
  ['fa', 'اين جمله بسيار حكيمانه است و بس', 'اين جمله … و بس'],
])('a long omission is cut between words (%s): %s', (language, lost, expected) => {
  expect(lostOf(lost, language)).toBe(expected);
});
