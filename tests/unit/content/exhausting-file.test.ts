import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseContentFile, readContentFile } from '../../../src/content/read.ts';

describe('a file that would exhaust the machine', () => {
  const read = (text: string) =>
    parseContentFile('topics', 'content/topics/rain.md', Buffer.from(text));

  test('is refused if it is too large, without being read to its end', async () => {
    expect(read(`---\ntitle: Rain\n---\n${'rain '.repeat(30_000)}`).issues).toMatchObject([
      { file: 'content/topics/rain.md', line: 1, column: 1, code: 'too-large' },
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-large-'));
    const path = join(folder, 'rain.md');
    writeFileSync(path, '');
    // Larger than any buffer, but sparse, so that it takes no space on most disks.
    truncateSync(path, 5 * 1024 ** 3);
    expect((await readContentFile('topics', path)).issues).toMatchObject([{ code: 'too-large' }]);
    rmSync(folder, { recursive: true });
  });

  test('is refused if it has an impossibly long word, whatever it consists of', () => {
    for (const word of ['a', '\u1112', ':a[', '[a](', '“', '\\', 'https://'])
      expect(
        read(`---\ntitle: Rain\n---\nIt ${word.repeat(2001 / word.length + 1)}`).issues,
      ).toMatchObject([{ line: 4, column: 4, code: 'endless-word' }]);
    expect(read(`---\ntitle: ${'9'.repeat(100_000)}\n---\n`).issues).toMatchObject([
      { line: 2, column: 8, code: 'endless-word' },
    ]);
  });

  test('is refused if it has an impossibly long run of spaces or line breaks', () => {
    for (const space of [' ', '\t', '\n', '\r', ' \n', '\u2003'])
      expect(
        read(`---\ntitle: Rain\n---\nIt${space.repeat(1000 / space.length + 1)}rains`).issues,
      ).toMatchObject([{ line: 4, column: 3, code: 'endless-space' }]);
    expect(read(`---\ntitle: Rain\n---\nIt${' \n'.repeat(500)}rains`).issues).toEqual([]);
  });

  test('is not refused if its script has no spaces', () => {
    const sentences = '今年的五月一定會下雨，收成也會很好。'.repeat(1000);
    expect(read(`---\ntitle: Rain\n---\n${sentences}\n`).issues).toEqual([]);
  });

  test('is refused if aliases multiply its values', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [index, name] of ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].entries()) {
      const last = String.fromCharCode(97 + index);
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${last}`).join(', ')}]`);
    }
    const { data, issues } = read(`---\ntitle: Rain\n${bomb.join('\n')}\n---\n`);
    expect(data).toBeUndefined();
    expect(issues[0]).toMatchObject({ line: 3, code: 'misread-yaml' });
    expect(issues.length).toBeGreaterThan(1);
  });

  test('is refused if lists are nested deeply', () => {
    const { data, issues } = read(`---\ntitle: ${'[ '.repeat(20_000)}\n---\n`);
    expect(data).toBeUndefined();
    expect(issues).toMatchObject([{ line: 2, code: 'unreadable-yaml' }]);
  });
});
