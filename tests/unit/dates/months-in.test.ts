import { expect, test } from 'vitest';
import { monthsIn } from '../../../src/dates/months-in.ts';

test.each([
  ['In May it may rain, in March they march', 'en', [3, 5]],
  ['Wer im März nicht marschiert', 'de', [3]],
  ['В декабре и 3 мая', 'ru', [5]],
  ['Il pleuvra en août', 'fr', [8]],
  ['It may rain; they march', 'en', []],
  ['12月に', 'ja', []],
])('the months named in “%s” (%s)', (text, language, expected) => {
  expect([...monthsIn(text, language).keys()].toSorted((a, b) => a - b)).toEqual(expected);
});
