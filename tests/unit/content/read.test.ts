import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContentFolder } from '../../../src/content/read.ts';
import type { Issue } from '../../../src/issues/issue.ts';
import { smallContent, type SmallContent } from '../checks/small-content.ts';

describe('a content folder', () => {
  let content: SmallContent;

  beforeEach(() => {
    content = smallContent();
  });

  afterEach(() => {
    content.delete();
  });

  /** The issues found while reading the folder. */
  async function findIssues(): Promise<Pick<Issue, 'code' | 'file' | 'message' | 'fix'>[]> {
    const { issues } = await readContentFolder(content.dir);
    return issues.map(({ code, file, line, column, message, fix }) => {
      expect([line, column]).toEqual([1, 1]);
      return { code, file: relative(content.dir, file), message, fix };
    });
  }

  test('has no issues if it is sound', async () => {
    expect(await findIssues()).toEqual([]);
  });

  test('may be empty or lack collections', async () => {
    const dir = join(content.dir, 'images');
    mkdirSync(dir);
    expect(await readContentFolder(dir)).toMatchObject({ files: [], issues: [], pins: [] });
  });

  test('must exist', async () => {
    await expect(readContentFolder(join(content.dir, 'nowhere'))).rejects.toThrow('ENOENT');
  });

  test('may contain hidden files', async () => {
    content.write('.DS_Store', 'x');
    content.write('topics/.weather.md.swp', 'x');
    content.write('images/.DS_Store', 'x');
    expect(await findIssues()).toEqual([]);
  });

  test.each([
    ['topics/notes.txt', '“notes.txt” does not end in .md', 'rename it, or move it out of'],
    ['topics/weather.MD', '“weather.MD” does not end in .md', 'rename it, or move it out of'],
    ['sources/post.yml', '“post.yml” does not end in .yaml', 'rename it, or move it out of'],
    ['rain.md', '“rain.md” is outside the collections’ folders', 'move it into the folder'],
    ['images/rain.txt', '“rain.txt” is not an image that a page can show', 'keep only files'],
  ])('cannot contain %s', async (file, message, fix) => {
    content.write(file, 'x');
    expect(await findIssues()).toMatchObject([
      { code: 'misplaced-file', file, message, fix: expect.stringContaining(fix) as string },
    ]);
  });

  test.each(['site.yaml', 'published.lock', 'addresses.txt', 'topics/weather.md', 'images/a.png'])(
    'cannot have a folder, a broken link or a link to itself at %s',
    async (file) => {
      const path = join(content.dir, file);
      rmSync(path, { force: true });
      mkdirSync(dirname(path), { recursive: true });
      const makes = [
        () => mkdirSync(path),
        () => symlinkSync('nowhere', path),
        () => symlinkSync(basename(path), path),
      ];
      for (const make of makes) {
        make();
        expect(await findIssues()).toContainEqual(
          expect.objectContaining({ code: 'misplaced-file', file }),
        );
        rmSync(path, { recursive: true });
      }
    },
  );

  test('a folder with an unknown name is not ignored', async () => {
    content.write('quote/lee.md', 'x');
    content.write('drafts/lee.md', 'x');
    expect(await findIssues()).toEqual([
      {
        code: 'misplaced-file',
        file: 'drafts',
        message: '“drafts” is not a content folder',
        fix: 'the folders are: articles, quotes, speakers, sources, events, topics, authors, concepts, pages, images, evidence',
      },
      {
        code: 'misplaced-file',
        file: 'quote',
        message: '“quote” is not a content folder',
        fix: 'did you mean “quotes”?',
      },
    ]);
  });

  test('cannot contain a folder among records, or a file in place of a folder', async () => {
    content.write('topics/old/weather.md', 'x');
    content.write('images', 'x');
    expect(await findIssues()).toMatchObject([
      { file: 'images', message: '“images” is a file or a link, not a folder' },
      { file: 'topics/old', message: '“old” is not a plain file' },
    ]);
  });

  test('symbolic links are refused, since they may point outside the folder', async () => {
    writeFileSync(join(content.dir, '.secret'), '---\ntitle: x\n---\n');
    symlinkSync(join(content.dir, '.secret'), join(content.dir, 'topics/secret.md'));
    mkdirSync(join(content.dir, '.images'));
    symlinkSync(join(content.dir, '.images'), join(content.dir, 'images'));
    expect(await findIssues()).toMatchObject([
      { file: 'images', message: '“images” is a file or a link, not a folder' },
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
  ])('cannot contain a record with the id %s', async (name, fix) => {
    content.write(`topics/${name}.md`, '---\ntitle: x\n---\n');
    expect(await findIssues()).toEqual([
      {
        code: 'bad-file-name',
        file: `topics/${name}.md`,
        message: `“${name}.md” cannot be the name of a record’s file`,
        fix: `${fix}an id may contain only lowercase Latin letters, digits and single hyphens`,
      },
    ]);
  });

  test('Windows line endings and a byte order mark make no difference to the records', async () => {
    for (const { path } of (await readContentFolder(content.dir)).files) {
      const file = relative(content.dir, path);
      content.write(file, `\uFEFF${content.read(file).replaceAll('\n', '\r\n')}`);
    }
    expect(await content.issues()).toEqual([]);
    await content.accept();
    for (const file of ['published.lock', 'addresses.txt'])
      content.write(file, `\uFEFF${content.read(file).replaceAll('\n', '\r\n')}`);
    expect(await content.currentIssues()).toEqual([]);
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
