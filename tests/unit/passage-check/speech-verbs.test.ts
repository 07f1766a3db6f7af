import { expect, test } from 'vitest';
import { mediumByVerbs } from '../../../src/passage-check/speech-verbs.ts';

test.each([
  ['“Rain,” Ada Lee said.', 'speech'],
  ['„Regen“, sagte Ada Lee.', 'speech'],
  ['„Regen“, sagt Ada Lee.', 'speech'],
  ['Ada Lee nannte es „Regen“.', 'speech'],
  ['« Pluie », a dit Ada Lee.', 'speech'],
  ['«Lluvia», dijo Ada Lee.', 'speech'],
  ['«Pioggia», ha detto Ada Lee.', 'speech'],
  ['«Дождь», — сказала Ада Ли.', 'speech'],
  ['“Rain,” Ada Lee wrote.', 'document'],
  ['„Regen“, schrieb Ada Lee.', 'document'],
  ['« Pluie », a écrit Ada Lee.', 'document'],
  ['«Дождь», — пишет Ада Ли.', 'document'],
  ['“Rain,” Ada Lee said of what Bo Chen wrote.', undefined],
  ['“Rain.” Ada Lee warned of it, in a sage tone.', undefined],
  ['Absagte niemand.', undefined],
])('the medium of %s is %s', (text, medium) => {
  expect(mediumByVerbs(text)).toBe(medium);
});
