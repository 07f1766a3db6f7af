import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/read-body.ts';

describe('text that would not be read as it was meant', () => {
  const q = ':quote[rain]{#rain}';
  test.each([
    ['a word of two scripts', 'It rаined.', 'mixed-scripts'],
    ['a word with a Greek letter', 'It is a ΝO.', 'mixed-scripts'],
    ['a quotation after a letter', `Un${q}`, 'glued-quotation'],
    ['a quotation before a letter', `${q}less`, 'glued-quotation'],
    ['words in a collation', ':::collation{#rain}\nIt will rain.\n:::', 'words-in-collation'],
    ['a label on a collation', ':::collation[It will rain]{#rain}\n:::', 'words-in-collation'],
  ])('%s', (_, markdown, code) => {
    expect(readBody(markdown).issues).toMatchObject([{ code }]);
  });

  test.each(['β-rays of 5 kΩ, Δx in µm', `他说${q}。`, `“${q}”—${q}s’`.slice(0, -2), 'AI-система'])(
    'but nothing in %s',
    (markdown) => {
      expect(readBody(markdown).issues).toEqual([]);
    },
  );
});

describe('a paragraph that would keep the parser busy for minutes is rejected:', () => {
  test.each([
    ['emphasis marks', '*a'.repeat(20_000)],
    ['mixed emphasis marks', '**a_b'.repeat(20_000)],
    [
      'backticks of many lengths',
      Array.from({ length: 400 }, (_, i) => '`'.repeat(i + 1)).join(' '),
    ],
    ['unclosed brackets', ':a[ '.repeat(2000)],
    ['links to the same definition', `[a]: https://a.example\n\n${'[a] '.repeat(2000)}`],
    ['unclosed quotation marks', '“ a '.repeat(2000)],
    ['names of directives', ':a '.repeat(2000)],
    ['backticks', '` '.repeat(2000)],
    ['hard line breaks', 'a\\\n'.repeat(2000)],
    ['list items', '- a\n'.repeat(2000)],
    ['a table with many columns', `${'|a'.repeat(3000)}|\n${'|-'.repeat(3000)}|\n`],
  ])('%s', (_, markdown) => {
    expect(readBody(markdown).issues).toMatchObject([{ code: 'unreadable-markdown' }]);
  });

  test('each of many faults is reported at its position', () => {
    const { issues } = readBody('{#a\n\n'.repeat(4000));
    expect(issues).toHaveLength(4000);
    expect(issues.at(-1)).toMatchObject({ line: 7999, column: 1, code: 'stray-braces' });
  });

  test('a long list and a long text with some emphasis are not rejected', () => {
    const markdown = '* one *more*\n'.repeat(450) + '\n*It* rains.\n'.repeat(2000);
    expect(readBody(markdown).issues).toEqual([]);
  });
});
