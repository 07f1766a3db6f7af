import { expect, test } from 'vitest';
import { languages, type Language } from '../../../src/interface/languages.ts';

test.each<[language: Language, title: string, quoted: string]>([
  ['en', 'Rain comes', '“Rain comes”'],
  ['en', '“Rain” comes', '“‘Rain’ comes”'],
  ['en', 'Rain is „da“', '“Rain is ‘da’”'],
  ['en', 'A 5" fall', '“A 5" fall”'],
  ['de', 'Regen kommt', '„Regen kommt“'],
  ['de', '„Regen“ und „Wind“', '„‚Regen‘ und ‚Wind‘“'],
  ['de', '“We planned for the tide”', '„‚We planned for the tide‘“'],
  ['de', 'Was "Regen" heißt', '„Was ‚Regen‘ heißt“'],
])('in %s, the title %s is quoted as %s', (language, title, quoted) => {
  expect(languages[language].quotationText.sources.quotedTitle(title)).toBe(quoted);
});
