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
