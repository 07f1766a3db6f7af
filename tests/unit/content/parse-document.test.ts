import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdownDocument, parseYamlDocument } from '../../../src/content/parse-document.ts';
import { marked } from './marked.ts';

/** YAML with the position of its issue marked, and the issue. */
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
  [
    'a: ▲The #1 bank',
    'misread-yaml',
    'YAML ignores “#1 bank” as a comment',
    'put the value in quotation marks',
  ],
  [
    '▲{a: b}: c',
    'misread-yaml',
    'YAML reads brackets or braces here as a list or a group',
    'put the value in quotation marks',
  ],
];

describe('YAML that does not say what the editor means', () => {
  test.each(cases)('%s', (yaml, code, message, fix) => {
    const { text, place } = marked(yaml);
    expect(parseYamlDocument(`${text}\n`)).toMatchObject({
      data: undefined,
      issues: [{ code, severity: 'error', message, fix, ...place }],
    });
    // In front matter the same issue is a line further down.
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
        fix: 'write each record in a file of its own',
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

  test('each line is reported once', () => {
    expect(parseYamlDocument('a: [*b, *c]\nd: *e\n').issues).toMatchObject([
      { line: 1, column: 5 },
      { line: 2, column: 4 },
    ]);
  });
});

describe('valid YAML', () => {
  const data = (yaml: string): unknown => parseYamlDocument(yaml).data;

  test('keeps every scalar as text', () => {
    expect(data('a: 2025\nb: 2026-11-23\nc: true\nd: null\ne: 1.50\nf: 0x10\ng:\n')).toEqual({
      a: '2025',
      b: '2026-11-23',
      c: 'true',
      d: 'null',
      e: '1.50',
      f: '0x10',
      g: '',
    });
  });

  test('may contain comments, indicators inside words, and in quotation marks what would be misread', () => {
    expect(data('a: b # said on Monday\nc: R&D, 5*5, C#\nd: "*bold*: #1 & [x] @y"\n')).toEqual({
      a: 'b',
      c: 'R&D, 5*5, C#',
      d: '*bold*: #1 & [x] @y',
    });
    expect(data("a: |-\n  one: two #3\n  & *four*\nb: '“c”: d'\n")).toEqual({
      a: 'one: two #3\n& *four*',
      b: '“c”: d',
    });
  });

  test('has no merge keys: << is a key like any other', () => {
    expect(data('<<: {a: b}\n')).toEqual({ '<<': { a: 'b' } });
  });

  test('may have keys that have a meaning in JavaScript', () => {
    expect(Object.entries(data('__proto__: a\nconstructor: b\n') as object)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
  });
});

describe('YAML designed to exhaust a parser', () => {
  test('aliases of aliases of aliases', () => {
    const lines = Array.from(
      { length: 40 },
      (_, index) => `a${index}: &a${index} [${`*a${index - 1},`.repeat(9)}]`,
    );
    const { data, issues } = parseYamlDocument(`a-1: &a-1 [lol]\n${lines.join('\n')}\n`);
    expect(data).toBeUndefined();
    expect(issues).toHaveLength(41);
  });

  test('an alias of itself', () => {
    expect(parseYamlDocument('a: &a [*a]\n').issues).toMatchObject([{ code: 'misread-yaml' }]);
  });

  test.each([
    ['brackets', (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`],
    [
      'indented keys',
      (depth: number) =>
        Array.from({ length: depth }, (_, index) => `${' '.repeat(index)}a:\n`).join(''),
    ],
  ])('%s a thousand deep and more', (_, nested) => {
    expect(parseYamlDocument(nested(3000)).issues[0]).toMatchObject({
      code: 'unreadable-yaml',
      message: 'the lists are nested too deeply',
    });
    expect(parseYamlDocument(nested(50)).issues).toEqual([]);
  });

  test('a value of two hundred thousand words', () => {
    const { data } = parseYamlDocument(`a: ${'word '.repeat(200_000)}\n`);
    expect((data as { a: string }).a).toHaveLength(999_999);
  });
});

describe('front matter', () => {
  const start = { line: 1, column: 1, code: 'no-front-matter' };

  test('begins the file', () => {
    for (const text of ['', 'Words.\n', '\n---\na: b\n---\n', '----\na: b\n----\n']) {
      expect(parseMarkdownDocument(text)).toMatchObject({
        data: undefined,
        body: '',
        issues: [{ ...start, message: 'the file does not begin with front matter' }],
      });
    }
  });

  test('is closed', () => {
    expect(parseMarkdownDocument('---\na: b\nWords.\n').issues).toMatchObject([
      { ...start, message: 'the front matter is not closed' },
    ]);
  });

  test('ends at the first line of hyphens; the body is everything after it, to the character', () => {
    const { data, body, bodyLine } = parseMarkdownDocument('---\na: b\n--- \n\nOne\n---\nTwo  \n');
    expect(data).toEqual({ a: 'b' });
    expect(body).toBe('\nOne\n---\nTwo  \n');
    expect(bodyLine).toBe(4);
  });

  test('has the same positions with Windows line ends', () => {
    const text = '---\na: b\nc: [d, e: f]\n---\nOne\nTwo\n';
    const [unix, windows] = [text, text.replaceAll('\n', '\r\n')].map(parseMarkdownDocument);
    expect(windows?.body).toBe(unix?.body);
    expect(windows?.data).toEqual(unix?.data);
    expect(windows?.bodyLine).toBe(unix?.bodyLine);
    expect(windows?.locate(['c', 1, 'e'])).toEqual(unix?.locate(['c', 1, 'e']));
  });
});

describe('the position of a value', () => {
  const document = parseMarkdownDocument(`---
title: Rain
witnesses:
  - id: post
    text: |-
      Rain.
  - { id: star, "text": Snow }
---
`);

  test.each<[path: (string | number)[], line: number, column: number]>([
    [['title'], 2, 8],
    [['witnesses'], 4, 3],
    [['witnesses', 0], 4, 5],
    [['witnesses', 0, 'text'], 5, 11],
    [['witnesses', 1], 7, 5],
    [['witnesses', 1, 'text'], 7, 25],
  ])('%j', (path, line, column) => {
    expect(document.locate(path)).toEqual({ line, column });
  });

  test('is that of its parent if there is no such value', () => {
    expect(document.locate(['witnesses', 0, 'gloss'])).toEqual(document.locate(['witnesses', 0]));
    expect(document.locate(['witnesses', 7, 'id'])).toEqual(document.locate(['witnesses']));
    expect(document.locate(['nothing', 'at', 'all'])).toEqual({ line: 2, column: 1 });
    expect(document.locate([])).toEqual({ line: 2, column: 1 });
  });

  test('and of a key', () => {
    expect(document.locateKey(['title'])).toEqual({ line: 2, column: 1 });
    expect(document.locateKey(['witnesses', 1, 'text'])).toEqual({ line: 7, column: 17 });
  });
});

test('any text is parsed without an exception', () => {
  const pieces = [
    '---',
    '\n',
    '\r\n',
    '\t',
    'a: ',
    '- ',
    '[',
    ']',
    '{',
    '"',
    ' #',
    '&a ',
    '*a',
    '|',
  ];
  const piece = fc.constantFrom(
    ...pieces,
    '\r',
    '\u0000',
    '\u0085',
    '\u2028',
    '\uFEFF',
    '\uD800',
    '😀',
  );
  const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary-ascii', maxLength: 5 })));
  fc.assert(
    fc.property(text, (parts) => {
      for (const document of [
        parseMarkdownDocument(parts.join('')),
        parseMarkdownDocument(`---\n${parts.join('')}\n---\n`),
        parseYamlDocument(parts.join('')),
      ]) {
        const { data, issues } = document;
        for (const { line, column, message, fix } of issues) {
          if (line < 1 || column < 1 || message === '' || fix === '') return false;
        }
        if ((data === undefined) !== issues.length > 0) return false;
      }
      return true;
    }),
  );
});
