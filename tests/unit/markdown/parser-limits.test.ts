import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/read-body.ts';

describe('a text that would overload the parser is rejected, and the issue says where and why:', () => {
  test.each([
    ['emphasis marks', '*a '.repeat(40_000), ' emphasis marks'],
    ['HTML', '<b> '.repeat(30_000), '30000 < characters'],
    ['closing tags', '</b> '.repeat(30_000), '30000 < characters'],
    ['mail addresses', 'a@b.c '.repeat(20_000), '20000 @ characters'],
    ['web addresses', 'www.a.b '.repeat(20_000), '20000 web addresses'],
    ['other web addresses', 'HTTP://a.b '.repeat(20_000), '20000 web addresses'],
    ['lines', 'It rains.\n'.repeat(2000), '2000 lines'],
    ['columns', `${'|a'.repeat(3000)}|\n${'|-'.repeat(3000)}|\n`, '3001 columns'],
  ])('%s', (_, excessive, message) => {
    for (const [before, line] of [
      ['', 1],
      ['It rains.\n\nIt\nsnows.\n\n\n', 7],
      ['It rains.\n \n', 3],
    ] as const)
      expect(readBody(before + excessive).issues).toMatchObject([
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

  test('nested blocks', () => {
    const [issue] = readBody(`It rains.\n\n${':::our-take\n'.repeat(20)}`).issues;
    expect(issue).toMatchObject({ code: 'unreadable-markdown', line: 22 });
    expect(issue?.message).toContain('nested');
    expect(readBody(`It rains.\n\n${'> '.repeat(100)}a`).issues).toMatchObject([{ line: 3 }]);
  });
});

test('a long text exceeds no limit', () => {
  const paragraph = 'It *rains*, write to a@b.example or see <https://a.example>. '.repeat(100);
  expect(readBody(`${paragraph}\n\n`.repeat(10)).issues).toEqual([]);
});
