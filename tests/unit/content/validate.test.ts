import { describe, expect, test } from 'vitest';
import { event, expectIssue, issuesOf, quote, source, type Mistake } from './mistake.ts';

test('the records that the test cases modify are valid', () => {
  expect(issuesOf('quotes', quote)).toEqual([]);
  expect(issuesOf('sources', source)).toEqual([]);
  expect(issuesOf('events', event)).toEqual([]);
});

describe('a mistake in a source is reported:', () => {
  const cases: Mistake[] = [
    {
      replace: 'read: whole\n',
      with: 'read: whole\n▲url: https://post.example\n',
      code: 'unknown-key',
      message: 'there is no key “url”',
      fix: 'did you mean “URL”?',
    },
    {
      replace: 'read: whole\n',
      with: 'read: whole\nURL: ▲post.example/rain\n',
      code: 'bad-value',
      message: 'URL “post.example/rain” is not a full http or https address',
      fix: 'copy all of it from the browser, including https:// at the beginning',
    },
    {
      replace: 'read: whole\n',
      with: 'read: whole\nURL: ▲javascript:alert(1)\n',
      code: 'bad-value',
      message: 'URL “javascript:alert(1)” is not a full http or https address',
      fix: 'copy all of it from the browser, including https:// at the beginning',
    },
    {
      replace: 'read: whole\n',
      with: 'read: whole\nauthor: [▲Ada Lee]\n',
      code: 'wrong-kind',
      message: 'author[1] is not a group of keys',
      fix: 'write each of its keys on a separate line below it, indented',
    },
    {
      replace: 'read: whole\n',
      with: 'read: whole\nauthor: [{ family: Lee, ▲givn: Ada }]\n',
      code: 'unknown-key',
      message: 'there is no key “givn” in author[1]',
      fix: 'did you mean “given”?',
    },
    {
      replace: 'read: whole\n',
      with: 'read: whole\nauthor: [{ family: Lee, ▲literal: Ada Lee }]\n',
      code: 'unknown-key',
      message: 'there is no key “literal” in author[1]',
      fix: 'the keys here are: family, given',
    },
  ];
  test.each(cases)('$with', (mistake) => expectIssue('sources', source, mistake));

  test('but a person and an organization pass as authors', () => {
    const authors = 'author:\n  - { family: Lee, given: Ada }\n  - literal: Morning Post\n';
    expect(issuesOf('sources', `${source}URL: http://post.example\n${authors}`)).toEqual([]);
  });
});

test('every issue of a record is reported', () => {
  const wrong = event.replace('happened', 'past').replace('[morning-post]', '[]');
  expect(issuesOf('events', `${wrong}colour: grey\n`).map(({ code }) => code)).toEqual([
    'unknown-value',
    'bad-value',
    'unknown-key',
  ]);
});

test('a promise needs the day on which it was last checked', () => {
  const yaml = `${event.replace('happened', 'planned')}promise:\n  by: 2025-06\n  state: kept\n`;
  expect(issuesOf('events', yaml)).toMatchObject([
    { code: 'missing-key', line: 7, column: 3, message: 'the key promise.checked is missing' },
  ]);
  expect(issuesOf('events', `${yaml}  checked: 2025-07-01\n`)).toEqual([]);
});
