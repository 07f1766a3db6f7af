import { expect, it } from 'vitest';
import { monthNames } from '../../../src/dates/month-names.ts';

it.each([
  ['en', {}, 'January', 'December'],
  ['ru', {}, 'январь', 'декабрь'],
  ['ru', { day: 'numeric' }, 'января', 'декабря'],
] as const)('%s %j: %s to %s', (language, style, first, last) => {
  const names = monthNames(language, { month: 'long', ...style });
  expect([names.length, names[0], names[11]]).toEqual([12, first, last]);
});
