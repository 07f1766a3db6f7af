import { expect, test } from 'vitest';
import { describeIssue } from '../../../src/issues/describe-issue.ts';
import { lastOf, shortened } from '../../../src/issues/shortened.ts';
import { summarizeBody } from '../../../src/markdown/body-summary.ts';

test('a text is cut between characters', () => {
  expect(shortened('😀😀', 3)).toBe('😀 …');
  expect(shortened('😀😀', 4)).toBe('😀😀');
  expect(lastOf('😀😀', 3)).toBe('😀');
  expect(lastOf('😀😀', 9)).toBe('😀😀');
});

test('a text is cut between words, unless that would leave less than half', () => {
  expect(shortened('one two three', 9)).toBe('one two …');
  expect(shortened('one two three', 7)).toBe('one two …');
  expect(shortened('one two three', 8)).toBe('one two …');
  expect(shortened('a longest of words', 7)).toBe('a longe …');
});

const faces = '😀'.repeat(60);

test.each([
  '\u{1F676}We will never do this again in public\u{1F677}',
  'So \u{1F676}we will never do this\u{1F677}, he said, \u{1F676}never again in public\u{1F677}',
  'So \u{1F678}we will never do this in public',
  `“${faces} we will never do this” and`,
  `“a${faces} we will never do this” and`,
  `[^a${faces} b]`,
  `[^${faces} b]`,
  `3*4${faces}*5`,
  `3*a4${faces}*5`,
  `:quote[${faces}]`,
  `:quote[a${faces}b]`,
])('no message about %j contains half a character', (markdown) => {
  const { issues, passages, elided } = summarizeBody(markdown);
  const texts = [
    ...issues.flatMap(({ message, fix }) => [message, fix]),
    ...[...passages, ...elided].flatMap(({ words, excerpt }) => [words, excerpt]),
  ];
  expect(texts).not.toEqual([]);
  for (const text of texts) expect(text).toBe(text.toWellFormed());
});

test('no long message contains half a character', () => {
  const { message } = describeIssue('unused-definition', { id: `a${'😀'.repeat(3000)}` });
  expect(message.length).toBeLessThan(2100);
  expect(message).toBe(message.toWellFormed());
  expect(message).not.toContain('\uFFFD');
});
