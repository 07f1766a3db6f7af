import { expect, test } from 'vitest';
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
  ['und', '“words”'],
])('the marks of %s', (language, expected) => {
  const [open, close] = quotationMarks(language);
  expect(`${open}words${close}`).toBe(expected);
});
