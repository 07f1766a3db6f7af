import { expect, test } from 'vitest';
import { locatorInWords } from '../../../src/archive/locator-in-words.ts';

test.each([
  [{ page: '199' }, 'p. 199'],
  [{ page: '12–14' }, 'pp. 12–14'],
  [{ page: 'iv' }, 'p. iv'],
  [{ page: 'A4' }, 'p. A4'],
  [{ page: 'front page' }, 'front page'],
  [{ section: 'book 6' }, 'book 6'],
  [{ section: '5.21' }, 'sec. 5.21'],
  [{ timestamp: '00:12:31' }, 'at 00:12:31'],
  [{ line: '3, 7', page: '2', paragraph: '1' }, 'p. 2, para. 1, lines 3, 7'],
])('%j reads “%s”', (locator, words) => {
  expect(locatorInWords(locator)).toBe(words);
});
