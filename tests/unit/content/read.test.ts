import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseContentFile, readContentFile, readContentFolder } from '../../../src/content/read.ts';
import type { Issue } from '../../../src/issues/issue.ts';
import { smallContent, type SmallContent } from '../checks/small-content.ts';
import { marked } from './marked.ts';

describe('bytes that are not text', () => {
  const read = (bytes: Uint8Array) => parseContentFile('topics', 'content/topics/rain.md', bytes);

  test('are reported', () => {
    for (const bytes of [
      [0x2d, 0xff],
      [0xff, 0xfe, 0x2d, 0x00],
      [0xc3, 0x28],
    ]) {
      expect(read(Uint8Array.from(bytes))).toMatchObject({
        data: undefined,
        issues: [
          {
            severity: 'error',
            file: 'content/topics/rain.md',
            line: 1,
            column: 1,
            code: 'not-utf-8',
            message: 'the file is not UTF-8 text',
            fix: 'save it as UTF-8',
          },
        ],
      });
    }
  });

  test.each([
    ['U+FFFD', '---\ntitle: Caf▲\uFFFD\n---\n'],
    ['U+0093', '---\ntitle: Rain\n---\nShe said ▲\u0093rain\u0094.\n'],
    ['U+0000', '---\ntitle: ▲\u0000Rain\n---\n'],
    ['U+FFFC', '---\ntitle: Rain\n---\n▲\uFFFC\n'],
    ['U+001B', '---\ntitle: Rain\n---\n\nA ▲\u001B[31m\n'],
  ])('%s is found at its position', (character, file) => {
    const { text, place } = marked(file);
    expect(read(Buffer.from(text)).issues).toMatchObject([
      {
        ...place,
        code: 'unreadable-character',
        message: `there is an unreadable character here: ${character}`,
      },
    ]);
  });

  test.each([
    ['U+0000', '"a\\0b"'],
    ['U+001B', '"a\\e[31mb"'],
    ['U+202E', '"a\\u202Eb"'],
    ['U+D800', '"a\\uD800b"'],
  ])('%s is found as an escape', (character, value) => {
    expect(read(Buffer.from(`---\ntitle: ${value}\n---\n`)).issues).toMatchObject([
      {
        line: 2,
        column: 8,
        code: 'bad-value',
        message: expect.stringContaining(character) as string,
      },
    ]);
  });

  test('any other character is valid, and so is a byte order mark', () => {
    const text = '\uFEFF---\ntitle: "\u00A0é😀שלום\t\u200B\u202F\u2028"\n---\nДождь.\r\n';
    expect(read(Buffer.from(text)).issues).toEqual([]);
  });
});

describe('a file that would exhaust the machine', () => {
  const read = (text: string) =>
    parseContentFile('topics', 'content/topics/rain.md', Buffer.from(text));

  test('is refused if it is too large, and not read to its end', async () => {
    expect(read(`---\ntitle: Rain\n---\n${'rain '.repeat(30_000)}`).issues).toMatchObject([
      { file: 'content/topics/rain.md', line: 1, column: 1, code: 'too-large' },
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-large-'));
    const path = join(folder, 'rain.md');
    writeFileSync(path, '');
    // More than a buffer can contain, but sparse, so that it takes no space on most disks.
    truncateSync(path, 5 * 1024 ** 3);
    expect((await readContentFile('topics', path)).issues).toMatchObject([{ code: 'too-large' }]);
    rmSync(folder, { recursive: true });
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
    const { data, issues } = read(`---\ntitle: ${'['.repeat(20_000)}\n---\n`);
    expect(data).toBeUndefined();
    expect(issues).toMatchObject([{ line: 2, code: 'unreadable-yaml' }]);
  });
});

describe('a content folder', () => {
  let content: SmallContent;

  beforeEach(() => {
    content = smallContent();
  });

  afterEach(() => {
    content.delete();
  });

  /** The issues of reading the folder. */
  async function found(): Promise<Pick<Issue, 'code' | 'file' | 'message' | 'fix'>[]> {
    const { issues } = await readContentFolder(content.dir);
    return issues.map(({ code, file, line, column, message, fix }) => {
      expect([line, column]).toEqual([1, 1]);
      return { code, file: relative(content.dir, file), message, fix };
    });
  }

  test('without issues', async () => {
    expect(await found()).toEqual([]);
  });

  test('that is empty or lacks collections', async () => {
    const dir = join(content.dir, 'images');
    mkdirSync(dir);
    expect(await readContentFolder(dir)).toMatchObject({ files: [], issues: [], pins: [] });
  });

  test('that does not exist', async () => {
    await expect(readContentFolder(join(content.dir, 'nowhere'))).rejects.toThrow('ENOENT');
  });

  test('may contain hidden files', async () => {
    content.write('.DS_Store', 'x');
    content.write('topics/.weather.md.swp', 'x');
    content.write('images/.DS_Store', 'x');
    expect(await found()).toEqual([]);
  });

  test.each([
    ['topics/notes.txt', '“notes.txt” does not end in .md', 'rename it, or move it out of'],
    ['topics/weather.MD', '“weather.MD” does not end in .md', 'rename it, or move it out of'],
    ['sources/post.yml', '“post.yml” does not end in .yaml', 'rename it, or move it out of'],
    ['rain.md', '“rain.md” is outside the collections’ folders', 'move it into the folder'],
    ['images/rain.txt', '“rain.txt” is not an image that a page can show', 'keep only files'],
  ])('%s is misplaced', async (file, message, fix) => {
    content.write(file, 'x');
    expect(await found()).toMatchObject([
      { code: 'misplaced-file', file, message, fix: expect.stringContaining(fix) as string },
    ]);
  });

  test('a folder of another name is not ignored', async () => {
    content.write('quote/lee.md', 'x');
    content.write('drafts/lee.md', 'x');
    expect(await found()).toEqual([
      {
        code: 'misplaced-file',
        file: 'drafts',
        message: '“drafts” is not a content folder',
        fix: 'the folders are: articles, quotes, speakers, sources, events, topics, concepts, pages, images, evidence',
      },
      {
        code: 'misplaced-file',
        file: 'quote',
        message: '“quote” is not a content folder',
        fix: 'did you mean “quotes”?',
      },
    ]);
  });

  test('a folder among records, and a file where a folder should be', async () => {
    content.write('topics/old/weather.md', 'x');
    content.write('images', 'x');
    expect(await found()).toMatchObject([
      { file: 'images', message: '“images” is not a folder' },
      { file: 'topics/old', message: '“old” is not a plain file' },
    ]);
  });

  test('symbolic links, which may lead out of the folder, are refused', async () => {
    writeFileSync(join(content.dir, '.secret'), '---\ntitle: x\n---\n');
    symlinkSync(join(content.dir, '.secret'), join(content.dir, 'topics/secret.md'));
    mkdirSync(join(content.dir, '.images'));
    symlinkSync(join(content.dir, '.images'), join(content.dir, 'images'));
    expect(await found()).toMatchObject([
      { file: 'images', message: '“images” is not a folder' },
      { file: 'topics/secret.md', message: '“secret.md” is not a plain file' },
    ]);
  });

  test.each([
    ['Weather', 'rename it to weather.md: '],
    ['weather_and_rain', 'rename it to weather-and-rain.md: '],
    ['weather--rain', 'rename it to weather-rain.md: '],
    ['wéather', 'rename it to weather.md: '],
    ['-weather', 'rename it to weather.md: '],
    ['weather (1)', 'rename it to weather-1.md: '],
    ['погода', 'rename it: '],
    ['rain..snow', 'rename it to rain-snow.md: '],
    ['"><script>', 'rename it to script.md: '],
    ['rain\r\nSet-Cookie: a', 'rename it to rain-set-cookie-a.md: '],
  ])('%s cannot be an id', async (name, fix) => {
    content.write(`topics/${name}.md`, '---\ntitle: x\n---\n');
    expect(await found()).toEqual([
      {
        code: 'bad-file-name',
        file: `topics/${name}.md`,
        message: `“${name}.md” cannot be the name of a record’s file`,
        fix: `${fix}an id has lowercase Latin letters, digits and single hyphens`,
      },
    ]);
  });

  test('Windows line ends and a byte order mark change only the bytes', async () => {
    for (const { path } of (await readContentFolder(content.dir)).files) {
      const file = relative(content.dir, path);
      content.write(file, `\uFEFF${content.read(file).replaceAll('\n', '\r\n')}`);
    }
    expect(await content.issues()).toEqual([]);
    await content.accept();
    for (const file of ['published.lock', 'addresses.txt'])
      content.write(file, `\uFEFF${content.read(file).replaceAll('\n', '\r\n')}`);
    expect(await content.issuesNow()).toEqual([]);
    content.edit('quotes/lee-rain.md', 'copy-text: post', 'copy-text: star');
    expect(await content.issues()).toContainEqual(
      expect.objectContaining({ code: 'copy-text-form', line: 3, column: 7 }),
    );
    content.edit('articles/rain.md', 'Ada Lee spoke', 'Ada Lee[^pots] spoke');
    expect(await content.issues()).toContainEqual(
      expect.objectContaining({ code: 'unknown-source', line: 13, column: 8 }),
    );
  });
});
