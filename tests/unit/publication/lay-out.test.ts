import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFolder } from '../../../src/checks/gate.ts';
import { readContentFolder } from '../../../src/content/read.ts';
import { publicationText } from '../../../src/interface/strings.ts';
import { layOutPublication } from '../../../src/publication/lay-out.ts';
import { accepted } from '../checks/small-content.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'verbatim-publication-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

/** The places and codes of what the gate finds. */
async function found(): Promise<string[]> {
  const issues = checkFolder(await readContentFolder(join(dir, 'ours')));
  return issues.map(({ file, line, code }) => `${file.replace(/.*\/ours\//, '')}:${line} ${code}`);
}

test('an empty publication names every text that is still to be written', async () => {
  const folder = join(dir, 'ours');
  expect(layOutPublication(folder)).toEqual(Object.keys(publicationText.files));
  const unwritten = (await found()).filter((issue) => issue.endsWith('unfinished-text'));
  expect(unwritten).toEqual([
    'pages/about.md:3 unfinished-text',
    'pages/about.md:6 unfinished-text',
    'pages/method.md:3 unfinished-text',
    'pages/method.md:6 unfinished-text',
    'pages/policies.md:3 unfinished-text',
    'pages/policies.md:6 unfinished-text',
    'site.yaml:2 unfinished-text',
    'site.yaml:3 unfinished-text',
    'site.yaml:4 unfinished-text',
    'site.yaml:5 unfinished-text',
  ]);
});

test('once they are written and accepted, the gate finds nothing', async () => {
  const folder = join(dir, 'ours');
  for (const file of layOutPublication(folder) ?? []) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(
      join(folder, file),
      text.replaceAll('TODO: the', 'The').replaceAll('TODO: a', 'A').replaceAll('TODO: ', 'Here: '),
    );
  }
  const { lock, addresses } = accepted(await readContentFolder(folder));
  writeFileSync(join(folder, 'published.lock'), lock);
  writeFileSync(join(folder, 'addresses.txt'), addresses);
  expect(await found()).toEqual([]);
});

test('a folder with anything in it is left alone', () => {
  writeFileSync(join(dir, 'notes.txt'), 'ours');
  expect(layOutPublication(dir)).toBeUndefined();
});
