import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { yamlIssues } from '../../../src/content/yaml-issues.ts';
import { readSimpleYaml } from '../../../src/content/simple-yaml.ts';
import { contentDir, readContentFolder } from '../../../src/content/read.ts';

/** The data that the package `yaml` reads; `undefined` if it finds an issue. */
function readYaml(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  return yamlIssues(document, text, 'file').length > 0 ? undefined : document.toJS();
}

describe('plain YAML is read', () => {
  test.each([
    [
      'keys',
      'a: 2025\nb-c: “R&D”, [not] a - list\n',
      { a: '2025', 'b-c': '“R&D”, [not] a - list' },
    ],
    ['quotation marks', 'a: "x: y"\nb: \'"z"\'\n', { a: 'x: y', b: '"z"' }],
    [
      'lists in brackets',
      'a: []\nb: [c-d, "e, f: g", h i]\n',
      { a: [], b: ['c-d', 'e, f: g', 'h i'] },
    ],
    ['groups in braces', 'a: { b: 2025-05, c: d }\n', { a: { b: '2025-05', c: 'd' } }],
    ['lists', 'a:\n  - b: c\n    d:\n      - e\n  - f\n', { a: [{ b: 'c', d: ['e'] }, 'f'] }],
    ['blocks', 'a: |-\n  b: c\n\n   - d\n\ne: f\n', { a: 'b: c\n\n - d', e: 'f' }],
    ['blocks at the end', 'a: |-\n  b: c\n\n\n', { a: 'b: c' }],
    ['blank lines', '\n\na: b\n\nc:\n\n  d: e\n\n', { a: 'b', c: { d: 'e' } }],
  ])('with %s', (_, text, data) => {
    expect(readSimpleYaml(text)).toStrictEqual(data);
    expect(readYaml(text)).toStrictEqual(data);
  });

  test('in most of our records', async () => {
    const { files } = await readContentFolder(contentDir());
    const read = files.filter(({ path }) => {
      const text = readFileSync(path, 'utf8');
      const [, frontMatter] = /^---\n(.*?)^---\n/ms.exec(text) ?? [];
      return readSimpleYaml(frontMatter ?? text) !== undefined;
    });
    expect(read.length / files.length).toBeGreaterThan(0.95);
  });
});

describe('any other text is left to the full parser', () => {
  test.each([
    ...['', '\n', 'a:', 'a: b\na: c', 'a: &b c', 'a: *b', 'a: b # c', '# a\nb: c', 'a: b: c'],
    ...['a: @b', 'a: "b" c', 'a: [b', 'a:\n   - b\n  - c', 'a:\n\tb: c', 'a: b\r\n', '? a'],
    ...['---\na: b', 'a: b\n---', 'a: !b c', 'a:\n    b: c\n  d: e', '[a]: b', 'a: b\nc:'],
    ...[
      'a: "b\nc"',
      'a: [b,\nc]',
      'a: { b: c,\nd: e }',
      'a: {\n  : b }',
      'a: "b"#c',
      "a: 'b\nc: d",
    ],
  ])('%j', (text) => {
    expect(readSimpleYaml(text)).toBeUndefined();
  });
});

/** Words and indicators. */
const piece = fc.constantFrom(
  ...['a: ', 'b: ', 'c-d:', 'constructor: ', '- ', '  ', '    ', '\n', '\n\n', '\n  ', '\n    '],
  ...[
    'x',
    'rain in May',
    '2025',
    '"',
    "'",
    '"x"',
    "'y'",
    '[',
    ']',
    '[a, b]',
    ', ',
    '{ a: b }',
    '{',
    '}',
  ],
  ...[
    '|-\n',
    '|-\n  x\n',
    '>-',
    '#',
    ' #',
    ': ',
    ':',
    '&a',
    '*a',
    '!',
    '?',
    '%',
    '@',
    '`',
    '---',
    '...',
  ],
  ...['\t', '\r', '\\', '“', '(', '\u0085', '\u2028', '\uFEFF', '😀'],
);

/** A value as we usually write it. */
const value = fc.constantFrom(
  'x',
  '“t”, [u]',
  '"d: e"',
  '[a, "b, c"]',
  '{ a: b }',
  '|-\n  x\n\n   y',
);
/** A record as we usually write it, as lines without outer indentation. */
const { group } = fc.letrec<{ group: string[]; below: string[] }>((tie) => ({
  group: fc
    .uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.oneof({ maxDepth: 3 }, value, tie('below'))),
      { minLength: 1, maxLength: 4, selector: ([key]) => key },
    )
    .map((entries) =>
      entries.flatMap(([key, inner]) =>
        typeof inner === 'string'
          ? `${key}: ${inner}`.split('\n')
          : [`${key}:`, ...inner.map((line) => `  ${line}`)],
      ),
    ),
  below: fc.oneof(
    tie('group'),
    fc
      .array(fc.oneof(fc.constant(['x']), tie('group')), { minLength: 1, maxLength: 3 })
      .map((items) =>
        items.flatMap((item) => item.map((line, index) => (index === 0 ? '- ' : '  ') + line)),
      ),
  ),
}));

/** A record with up to two mistakes: anywhere, a piece inserted and up to three characters deleted. */
const mistakes = fc.array(fc.tuple(fc.nat(200), piece, fc.nat(3)), { maxLength: 2 });
const text = fc.tuple(group, mistakes).map(([lines, edits]) =>
  edits.reduce((whole, [place, inserted, deleted]) => {
    const at = place % (whole.length + 1);
    return whole.slice(0, at) + inserted + whole.slice(at + deleted);
  }, lines.join('\n')),
);

test('every text that is read as plain YAML is valid YAML with the same data', () => {
  fc.assert(
    fc.property(text, (yaml) => {
      const data = readSimpleYaml(yaml);
      // Not `toStrictEqual`, which compares types by the key “constructor”: some texts have that key.
      if (data !== undefined) expect(data).toEqual(readYaml(yaml));
    }),
    { numRuns: 5000 },
  );
});
