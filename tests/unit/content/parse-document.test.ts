import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdownDocument, parseYamlDocument } from '../../../src/content/parse-document.ts';

describe('front matter', () => {
  const start = { line: 1, column: 1, code: 'no-front-matter' };

  test('must begin the file', () => {
    for (const text of ['', 'Words.\n', '\n---\na: b\n---\n', '----\na: b\n----\n']) {
      expect(parseMarkdownDocument(text)).toMatchObject({
        data: undefined,
        body: '',
        issues: [{ ...start, message: 'the file does not begin with front matter' }],
      });
    }
  });

  test('must be closed', () => {
    expect(parseMarkdownDocument('---\na: b\nWords.\n').issues).toMatchObject([
      { ...start, message: 'the front matter is not closed' },
    ]);
  });

  test('ends at the first line of hyphens; the body is everything after it, unchanged', () => {
    const { data, body, bodyLine } = parseMarkdownDocument('---\na: b\n--- \n\nOne\n---\nTwo  \n');
    expect(data).toEqual({ a: 'b' });
    expect(body).toBe('\nOne\n---\nTwo  \n');
    expect(bodyLine).toBe(4);
  });

  test('has the same positions with Windows line endings', () => {
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

  test('is its parent’s if the value is missing', () => {
    expect(document.locate(['witnesses', 0, 'gloss'])).toEqual(document.locate(['witnesses', 0]));
    expect(document.locate(['witnesses', 7, 'id'])).toEqual(document.locate(['witnesses']));
    expect(document.locate(['nothing', 'at', 'all'])).toEqual({ line: 2, column: 1 });
    expect(document.locate([])).toEqual({ line: 2, column: 1 });
  });

  test('is also found for a key', () => {
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
