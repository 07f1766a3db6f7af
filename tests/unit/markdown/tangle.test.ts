import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/read-body.ts';

describe('a text with too much for the parser is refused, with what and where:', () => {
  test.each([
    ['signs of emphasis', '*a '.repeat(40_000), ' signs of emphasis'],
    ['HTML', '<b> '.repeat(30_000), '30000 < signs'],
    ['closing tags', '</b> '.repeat(30_000), '30000 < signs'],
    ['mail addresses', 'a@b.c '.repeat(20_000), '20000 @ signs'],
    ['web addresses', 'www.a.b '.repeat(20_000), '20000 web addresses'],
    ['other web addresses', 'HTTP://a.b '.repeat(20_000), '20000 web addresses'],
    ['lines', 'It rains.\n'.repeat(2000), '2000 lines'],
    ['columns', `${'|a'.repeat(3000)}|\n${'|-'.repeat(3000)}|\n`, '3001 columns'],
  ])('%s', (_, tangled, message) => {
    for (const [before, line] of [
      ['', 1],
      ['It rains.\n\nIt\nsnows.\n\n\n', 7],
      ['It rains.\n \n', 3],
    ] as const)
      expect(readBody(before + tangled).issues).toMatchObject([
        { code: 'unreadable-markdown', line, message: expect.stringContaining(message) as string },
      ]);
  });

  test('paragraphs', () => {
    expect(readBody('a\n\n1. a\n\n'.repeat(4000)).issues).toMatchObject([
      {
        code: 'unreadable-markdown',
        line: 10_001,
        message: expect.stringContaining('paragraphs') as string,
      },
    ]);
  });

  test('blocks in blocks', () => {
    const [issue] = readBody(`It rains.\n\n${':::our-take\n'.repeat(20)}`).issues;
    expect(issue).toMatchObject({ code: 'unreadable-markdown', line: 22 });
    expect(issue?.message).toContain('nested');
    expect(readBody(`It rains.\n\n${'> '.repeat(100)}a`).issues).toMatchObject([{ line: 3 }]);
  });
});

test('as many as a long text has are not too many', () => {
  const paragraph = 'It *rains*, write to a@b.example or see <https://a.example>. '.repeat(100);
  expect(readBody(`${paragraph}\n\n`.repeat(10)).issues).toEqual([]);
});
