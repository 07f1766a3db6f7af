import { expect, test } from 'vitest';
import { byPlace, hasErrors, type Issue } from '../../../src/issues/issue.ts';
import { annotations, formatIssues, issuesAsJson, summary } from '../../../src/issues/report.ts';

const error: Issue = {
  severity: 'error',
  code: 'unknown-key',
  file: 'content/topics/rain.md',
  line: 2,
  column: 1,
  message: 'there is no key “name”',
  fix: 'did you mean “title”?',
};
const warning: Issue = { ...error, severity: 'warning', line: 10, code: 'unused-record' };
const odd: Issue = {
  ...error,
  file: 'content/a,b:c.md',
  message: '100%\nof \u001B[31m“x”',
  fix: 'fix\r\nit',
};

test('issues as text: each part on one line, without control characters', () => {
  expect(formatIssues([error, odd])).toBe(`content/topics/rain.md:2:1  error  unknown-key
    there is no key “name”
    → did you mean “title”?
content/a,b:c.md:2:1  error  unknown-key
    100% of [31m“x”
    → fix it`);
  expect(formatIssues([])).toBe('');
});

test('of many similar issues in one file, only the first are reported, with the number of the rest', () => {
  const many = Array.from({ length: 500 }, (_, line) => ({ ...error, line }));
  const other = { ...error, file: 'content/topics/fog.md' };
  const text = formatIssues([...many, other, warning]);
  expect(text.match(/unknown-key/g)).toHaveLength(21);
  expect(text.match(/480 more/g)).toHaveLength(1);
  expect(text).toContain('fog.md');
  expect(text).toContain('unused-record');
  expect(annotations([...many, other]).split('\n')).toHaveLength(21);
  expect(formatIssues(many.slice(0, 20))).not.toContain('more of this kind');
  const { issues } = JSON.parse(issuesAsJson([...many, other])) as { issues: unknown[] };
  expect(issues).toEqual([...many.slice(0, 19), { ...many[19], more: 480 }, other]);
});

test('issues as JSON', () => {
  expect(JSON.parse(issuesAsJson([error, odd]))).toEqual({ issues: [error, odd] });
});

test('issues as annotations, escaped as GitHub requires', () => {
  expect(annotations([warning, odd])).toBe(
    `::warning file=content/topics/rain.md,line=10,col=1,title=unused-record::there is no key “name” → did you mean “title”?
::error file=content/a%2Cb%3Ac.md,line=2,col=1,title=unknown-key::100%25%0Aof \u001B[31m“x” → fix%0D%0Ait`,
  );
});

test('issues as a count', () => {
  expect(summary([])).toBe('0 errors, 0 warnings');
  expect(summary([error, warning, odd])).toBe('2 errors, 1 warning');
});

test('issues sorted by position', () => {
  const other = { ...error, file: 'content/topics/fog.md', line: 99 };
  const later = { ...error, column: 7 };
  expect([warning, later, error, other].sort(byPlace)).toEqual([other, error, later, warning]);
});

test('only errors stop a build', () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, error])).toBe(true);
});
