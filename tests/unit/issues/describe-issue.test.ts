import { expect, test } from 'vitest';
import { describeIssue } from '../../../src/issues/describe-issue.ts';

test('an issue has its severity, and says what is wrong and how to fix it', () => {
  expect(describeIssue('chain-without-end', { source: 'morning-post' })).toEqual({
    code: 'chain-without-end',
    severity: 'error',
    message: 'the chain ends with “morning-post”, which we have not read',
    fix: 'end it with the source in which we read the words',
  });
  expect(describeIssue('not-utf-8')).toMatchObject({ fix: 'save it as UTF-8' });
  expect(
    describeIssue('role-not-attested', { speaker: 'ada-lee', said: '2025-05-05' }).severity,
  ).toBe('warning');
});

test('an issue quotes no more of a file than an editor can read', () => {
  const key = `rain ${'or snow '.repeat(10_000)}`;
  const { message, fix } = describeIssue('repeated-key', { key });
  expect(message.length).toBeLessThan(2100);
  expect(fix.length).toBeLessThan(2100);
  expect(message).toMatch(/^the key “rain or snow .* … .* twice$/);
});
