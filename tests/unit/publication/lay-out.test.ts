import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFolder } from '../../../src/checks/gate.ts';
import { readContentFolder } from '../../../src/content/read.ts';
import { languageNames, languages } from '../../../src/interface/languages.ts';
import { layOutPublication } from '../../../src/publication/lay-out.ts';
import { acceptedLists } from '../checks/small-content.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'verbatim-publication-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

/** The places and codes of the issues that the gate finds. */
async function findIssues(): Promise<string[]> {
  const issues = checkFolder(await readContentFolder(join(dir, 'ours')));
  return issues.map(({ file, line, code }) => `${file.replace(/.*\/ours\//, '')}:${line} ${code}`);
}

test.each(languageNames)(
  'for a new publication in %s, every text still to be written is reported',
  async (language) => {
    const folder = join(dir, 'ours');
    const files = Object.keys(languages[language].publicationFiles);
    expect(layOutPublication(folder, language)).toEqual(files);
    const pages = files.filter((file) => file.startsWith('pages/')).toSorted();
    expect(pages).toEqual(
      expect.arrayContaining(['pages/about.md', 'pages/method.md', 'pages/policies.md']),
    );
    const unwritten = (await findIssues()).filter((issue) => issue.endsWith('unfinished-text'));
    expect(unwritten).toEqual([
      ...pages.flatMap((page) => [`${page}:3 unfinished-text`, `${page}:6 unfinished-text`]),
      'site.yaml:2 unfinished-text',
      'site.yaml:3 unfinished-text',
      'site.yaml:4 unfinished-text',
      'site.yaml:5 unfinished-text',
    ]);
  },
);

test.each(languageNames)(
  'once its texts in %s are written and acceptedLists, a new publication has no issues',
  async (language) => {
    const folder = join(dir, 'ours');
    for (const file of layOutPublication(folder, language) ?? []) {
      const text = readFileSync(join(folder, file), 'utf8');
      writeFileSync(
        join(folder, file),
        text
          .replaceAll('TODO: the', 'The')
          .replaceAll('TODO: a', 'A')
          .replaceAll('TODO: ', 'Here: '),
      );
    }
    const { lock, addresses } = acceptedLists(await readContentFolder(folder));
    writeFileSync(join(folder, 'published.lock'), lock);
    writeFileSync(join(folder, 'addresses.txt'), addresses);
    expect(await findIssues()).toEqual([]);
  },
);

test('a folder that is not empty is left alone', () => {
  writeFileSync(join(dir, 'notes.txt'), 'ours');
  expect(layOutPublication(dir, 'en')).toBeUndefined();
});

test('the settings name the language with its region', () => {
  const folder = join(dir, 'ours');
  layOutPublication(folder, 'en-GB');
  expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toMatch(/^language: en-GB$/m);
});
