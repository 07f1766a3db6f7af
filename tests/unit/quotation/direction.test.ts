import { expect, test } from 'vitest';
import {
  directionOf,
  directionOfLetters,
  directionOfName,
  stretchesOf,
  languageAttributes,
} from '../../../src/quotation/direction.ts';

test.each([
  ['ar', 'rtl'],
  ['fa', 'rtl'],
  ['he', 'rtl'],
  ['yi', 'rtl'],
  ['ur', 'rtl'],
  ['ckb', 'rtl'],
  ['dv', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['pa-Arab', 'rtl'],
  ['pa', 'ltr'],
  ['az', 'ltr'],
  ['en', 'ltr'],
  ['zh-Hant', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test('words have their language, and a direction only if it is unknown or differs from the page’s', () => {
  expect(languageAttributes('en')).toEqual({ lang: 'en', dir: undefined });
  expect(languageAttributes('he')).toEqual({ lang: 'he', dir: 'rtl' });
  expect(languageAttributes('und')).toEqual({ lang: 'und', dir: 'auto' });
});

test('the first letter gives a text its direction; digits and punctuation do not', () => {
  expect(directionOfLetters('12. “שלום” and peace')).toBe('rtl');
  expect(directionOfLetters('“Peace” — שלום')).toBe('ltr');
  expect(directionOfLetters('2024 – 2025')).toBeUndefined();
  expect([directionOfName('הארץ'), directionOfName('Haaretz')]).toEqual(['rtl', undefined]);
});

test.each([
  ['As quoted in “عنوان” (صحيفة, 26 May)', ['عنوان', 'صحيفة']],
  ['“كلمات في 12 مايو 2024، ثم …” (2024)', ['كلمات في 12 مايو 2024، ثم …']],
  ['שלום', ['שלום']],
  ['plain words', []],
  ['', []],
])('the right-to-left text in %j', (line, expected) => {
  const stretches = stretchesOf(line);
  expect(stretches.map(({ text }) => text).join('')).toBe(line);
  expect(stretches.flatMap(({ text, dir }) => (dir ? [text] : []))).toEqual(expected);
});
