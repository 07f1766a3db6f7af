import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settingsSchema } from '../../../src/schemas/settings.ts';
import { contentDir } from '../../../src/settings/content-dir.ts';
import { defaultPalette } from '../../../src/settings/palette.ts';
import { sectionNames } from '../../../src/settings/section-names.ts';
import { paletteOf, readPageTitles, readSiteFile } from '../../../src/settings/site-file.ts';
import { smallSettings } from '../checks/small-files.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'verbatim-settings-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

const settingsOf = (text: string) => {
  writeFileSync(join(dir, 'site.yaml'), text);
  return readSiteFile(dir);
};

test('a publication without settings has a value for every key in the schema', () => {
  const nothing = readSiteFile(dir);
  expect(nothing).toMatchObject({ name: '', language: 'en', sections: sectionNames });
  expect(Object.keys({ locale: '', ...nothing }).sort()).toEqual(
    Object.keys(settingsSchema.shape).sort(),
  );
});

test('valid settings are used, and broken ones have their default', () => {
  const read = settingsOf(
    `${smallSettings}menu: [articles]\nsections: timeline\nmaterial-until: 2026\ncolors: { ink: ["#000000", "#ffffff"] }\n`,
  );
  expect(read).toMatchObject({
    name: 'Verbatim',
    menu: ['articles'],
    sections: sectionNames,
    'material-until': '2026',
  });
  expect(paletteOf(read)).toEqual({ ...defaultPalette, ink: ['#000000', '#ffffff'] });
});

test.each(['de_AT', 'the German language', '[de]'])(
  'a language that is not a tag, %j, is read as English',
  (tag) => {
    expect(settingsOf(`language: ${tag}\nlocale: ${tag}\n`)).toMatchObject({
      language: 'en',
      locale: undefined,
    });
  },
);

test.each(['', 'name: [', '- a', 'name: a\nname: b', '\uFEFFname: a'])(
  'settings that read %j are not an error',
  (text) => {
    expect(settingsOf(text).sections).toEqual(sectionNames);
  },
);

test('every text page has a title, which is empty if its front matter is broken', () => {
  expect(readPageTitles(dir)).toEqual({});
  mkdirSync(join(dir, 'pages'));
  writeFileSync(join(dir, 'pages/method.md'), '---\ntitle: "How: we check"\ndek: a\n---\n\nText\n');
  writeFileSync(join(dir, 'pages/about.md'), 'no front matter');
  writeFileSync(join(dir, 'pages/notes.txt'), 'none');
  expect(readPageTitles(dir)).toEqual({ about: '', method: 'How: we check' });
});

test('the content folder is named by the option, by the variable, or is “content”', () => {
  const { argv, env } = process;
  const folderWith = (args: readonly string[], CONTENT_DIR?: string): string => {
    process.argv = ['node', 'build', ...args];
    process.env = { ...env, CONTENT_DIR: CONTENT_DIR ?? '' };
    return contentDir();
  };
  try {
    expect(folderWith([])).toBe('content');
    expect(folderWith([], 'ours')).toBe('ours');
    expect(folderWith(['--content', 'theirs'], 'ours')).toBe('theirs');
    expect(folderWith(['--verbose', '--content=theirs'])).toBe('theirs');
    expect(folderWith(['--content'], 'ours')).toBe('ours');
  } finally {
    Object.assign(process, { argv, env });
  }
});
