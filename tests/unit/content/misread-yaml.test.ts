import { describe, expect, test } from 'vitest';
import { parseMarkdownDocument, parseYamlDocument } from '../../../src/content/parse-document.ts';
import { splitAtMark } from './split-at-mark.ts';

const comment =
  'put the value in quotation marks if this belongs to it; otherwise write the comment on a separate line';

/** YAML with the position of its issue marked by ▲, and the issue. */
const cases: readonly [yaml: string, code: string, message: string, fix: string][] = [
  ['a: 1\n▲a: 2', 'repeated-key', 'the key “a” appears twice', 'keep one of the two'],
  ['a: 1\nb: x\n▲"a" : 2', 'repeated-key', 'the key “"a"” appears twice', 'keep one of the two'],
  ['a:\n▲\tb: 1', 'unreadable-yaml', 'the line is indented with a tab', 'indent with spaces'],
  [
    'a: ▲The truth: it hurts',
    'unreadable-yaml',
    'YAML reads a second key here: the value contains a colon and a space, or the line is not indented like those around it',
    'put the value in quotation marks, or fix the indentation',
  ],
  [
    'a: ▲@home',
    'unreadable-yaml',
    'a value cannot begin with @',
    'put the value in quotation marks',
  ],
  [
    'a: "The" ▲truth',
    'unreadable-yaml',
    'the value continues here after its end',
    'put all of it in quotation marks: single ones if it contains double ones',
  ],
  [
    'a: {…} ▲he said',
    'unreadable-yaml',
    'the value continues here after its end',
    'put all of it in quotation marks: single ones if it contains double ones',
  ],
  [
    'a: x\nb: ▲"The truth\nc: d\ne:\n  - f',
    'unreadable-yaml',
    'the quotation mark that opens here is not closed',
    'close it',
  ],
  [
    'a: [b\n▲c: d',
    'unreadable-yaml',
    'YAML cannot read this: Flow sequence in block collection must be sufficiently indented and end with a ]',
    'put the value in quotation marks if it contains a colon, a bracket, a brace or a hash, and indent with spaces',
  ],
  [
    'a: ▲!important news',
    'unreadable-yaml',
    'YAML reads “!important” as the name of a type',
    'put the value in quotation marks',
  ],
  [
    'a: ▲*bold',
    'misread-yaml',
    'YAML reads “*bold” as the name of another value',
    'put the value in quotation marks',
  ],
  [
    'a: &co ▲and sons',
    'misread-yaml',
    'YAML reads “&co” as a name for this value',
    'put the value in quotation marks',
  ],
  ['a: ▲The #1 bank', 'misread-yaml', 'YAML ignores “#1 bank” as a comment', comment],
  [
    'text: ▲The bridge was # not safe',
    'misread-yaml',
    'YAML ignores “# not safe” as a comment',
    comment,
  ],
  ['text: ▲safe # if dry', 'misread-yaml', 'YAML ignores “# if dry” as a comment', comment],
  [
    'a:\n  - ▲The bridge was safe  ## at first',
    'misread-yaml',
    'YAML ignores “## at first” as a comment',
    comment,
  ],
  ['a: ▲Never #', 'misread-yaml', 'YAML ignores “#” as a comment', comment],
  [
    '▲{a: b}: c',
    'misread-yaml',
    'YAML reads brackets or braces here as a list or a group',
    'put the value in quotation marks',
  ],
];

describe('YAML that does not mean what the editor intended', () => {
  test.each(cases)('%s', (yaml, code, message, fix) => {
    const { text, place } = splitAtMark(yaml);
    expect(parseYamlDocument(`${text}\n`)).toMatchObject({
      data: undefined,
      issues: [{ code, severity: 'error', message, fix, ...place }],
    });
    // In front matter, the same issue is one line further down.
    expect(parseMarkdownDocument(`---\n${text}\n---\n`).issues).toEqual([
      { code, severity: 'error', message, fix, line: place.line + 1, column: place.column },
    ]);
  });

  test('a second document', () => {
    expect(parseYamlDocument('a: 1\n---\nb: 2\n').issues).toEqual([
      {
        line: 2,
        column: 1,
        severity: 'error',
        code: 'unreadable-yaml',
        message: 'a second document begins here',
        fix: 'put each record into a separate file',
      },
    ]);
  });

  test('no keys at all', () => {
    const message = (text: string): string | undefined =>
      parseYamlDocument(text).issues[0]?.message;
    expect(message('')).toBe('the file is empty');
    expect(message('# nothing yet\n')).toBe('the file is empty');
    expect(message('- a\n')).toBe('the file has no keys');
    expect(message('Words.\n')).toBe('the file has no keys');
    expect(parseMarkdownDocument('---\n---\nWords.\n').issues).toMatchObject([
      { line: 1, code: 'no-keys', message: 'the front matter is empty' },
    ]);
  });

  test('once per line', () => {
    expect(parseYamlDocument('a: [*b, *c]\nd: *e\n').issues).toMatchObject([
      { line: 1, column: 5 },
      { line: 2, column: 4 },
    ]);
  });
});
