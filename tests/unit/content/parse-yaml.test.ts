import { describe, expect, test } from 'vitest';
import { parseYamlDocument } from '../../../src/content/parse-document.ts';

describe('valid YAML', () => {
  const data = (yaml: string): unknown => parseYamlDocument(yaml).data;

  test('keeps every scalar as a string', () => {
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

  test('may contain comments, indicators inside words, and anything in quotation marks', () => {
    expect(
      data(
        '# a note\na: b # said on Monday\nday: 2022-09-20? # a Tuesday\nq: "It # rains" # always\n# said\nc: R&D, 5*5, C#\nd: "*bold*: #1 & [x] @y"\n',
      ),
    ).toEqual({
      a: 'b',
      day: '2022-09-20?',
      q: 'It # rains',
      c: 'R&D, 5*5, C#',
      d: '*bold*: #1 & [x] @y',
    });
    expect(data("a: |-\n  one: two #3\n  & *four*\nb: '“c”: d'\n")).toEqual({
      a: 'one: two #3\n& *four*',
      b: '“c”: d',
    });
  });

  test('has no merge keys: << is an ordinary key', () => {
    expect(data('<<: {a: b}\n')).toEqual({ '<<': { a: 'b' } });
  });

  test('may have keys with a special meaning in JavaScript', () => {
    expect(Object.entries(data('__proto__: a\nconstructor: b\n') as object)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
  });
});

describe('YAML that could exhaust a parser does no harm:', () => {
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
  ])('%s nested thousands deep', (_, nested) => {
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
