import { expect, test } from 'vitest';
import { dateForEditors, saidForEditors } from '../../../src/dates/for-editors.ts';
import { inWords } from '../../../src/dates/in-words.ts';
import { parsedEdtf } from '../../../src/dates/parsed.ts';

test('readers of a German publication see dates in German', () => {
  expect(inWords(parsedEdtf('2025-05-05'))).toBe('5. Mai 2025');
});

test.each([
  ['2025-05-05', '5 May 2025', 'on 5 May 2025'],
  ['2025-12~', 'about December 2025', 'in or about December 2025'],
  ['[..2025-05-05]', 'on or before 5 May 2025', 'on or before 5 May 2025'],
  ['2025-05/2025-08', 'May to August 2025', 'from May to August 2025'],
  ['[2025-03-01,2025-05-01]', '1 March or 1 May 2025', 'on 1 March or 1 May 2025'],
])('editors see %s in English', (date, words, said) => {
  expect(dateForEditors(date)).toBe(words);
  expect(saidForEditors(date)).toBe(said);
});
