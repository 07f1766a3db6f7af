import { expect, test } from 'vitest';
import { outerPassages } from '../../../src/quotation/marked-words.ts';
import { quotationMarks } from '../../../src/quotation/marks.ts';

test.each([
  ['en', '“words”'],
  ['en-GB', '“words”'],
  ['ru', '«words»'],
  ['de', '„words“'],
  ['pl', '„words”'],
  ['fr', '«\u00A0words\u00A0»'],
  ['es-419', '«words»'],
  ['zh-Hans', '“words”'],
  ['zh-Hant', '「words」'],
  ['zh-TW', '「words」'],
  ['ja', '「words」'],
  ['fa', '«words»'],
  ['ar-EG', '«words»'],
  ['he', '”words”'],
  ['it', '«words»'],
  ['fr-CH', '«words»'],
  ['fr-CA', '«\u00A0words\u00A0»'],
  ['pt', '“words”'],
  ['pt-PT', '«words»'],
  ['el', '«words»'],
  ['sv-FI', '”words”'],
  ['sr-Latn', '„words”'],
  ['ko', '“words”'],
  ['th', '“words”'],
  ['grc', '“words”'],
  ['zxx', '“words”'],
  ['und', '“words”'],
])('the marks of %s', (language, expected) => {
  const [open, close] = quotationMarks(language);
  expect(`${open}words${close}`).toBe(expected);
});

test.each(['ar', 'de', 'fi', 'fr', 'he', 'hu', 'it', 'ja', 'pl', 'sv', 'zh-Hant'])(
  'the marks of %s are recognized in a text',
  (language) => {
    const [open, close] = quotationMarks(language);
    const [passage] = outerPassages(`${open}מלים words 言葉${close}`);
    expect(passage?.words.trim()).toBe('מלים words 言葉');
  },
);
