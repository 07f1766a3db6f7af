import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallSettings } from '../unit/checks/small-files.ts';
import { runHere } from './command-here.ts';
import type { Ended } from './small-project.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-new-'));
  mkdirSync(join(folder, 'content', 'sources'), { recursive: true });
  writeFileSync(join(folder, 'content', 'site.yaml'), smallSettings);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
const run = (command: string, ...args: readonly string[]): Promise<Ended> =>
  runHere(folder, `${command}.ts`, {}, args);
const names = (collection: string): string[] => readdirSync(join(folder, 'content', collection));

/** A page saved from an outlet, with the given paragraph. */
const page = (title: string, paragraph: string, address?: string): string =>
  [
    `<!doctype html><html lang="en"><head><title>${title}</title>`,
    '<meta property="og:site_name" content="Harbor Herald">',
    '<meta property="article:published_time" content="2026-11-09T08:00:00Z">',
    address === undefined ? '' : `<link rel="canonical" href="${address}">`,
    `</head><body><article><h1>${title}</h1><p>${paragraph}</p></article></body></html>`,
  ].join('');

const PIER = '“The pier will be open again by the first week of May,” Hanna Solberg said.';
const PASSAGE = 'The pier will be open again by the first week of May';

test('the gate can read a title that is entirely in quotation marks', async () => {
  write('a.html', page('“Nothing is left of the pier”', PIER, 'https://herald.example/pier'));
  await run('new', 'quote', '--file', 'a.html', PASSAGE);
  expect((await run('check')).output).not.toContain('quotation marks');
});

test.each([
  ['import', ['draft.md']],
  ['new', ['source', '--file', 'a.html']],
])('%s names unreadable records, and duplicates none of them', async (command, args) => {
  const broken = 'title: “Nothing is left of the pier”\nURL: https://herald.example/pier\n';
  write('content/sources/pier.yaml', broken);
  write('a.html', page('“Nothing is left of the pier”', PIER, 'https://herald.example/pier'));
  write('draft.md', '# A pier\n\nIt is [gone](https://herald.example/pier).\n');
  const { code, output } = await run(command, ...args);
  expect(output).toContain('content/sources/pier.yaml:1:8');
  expect(code).toBe(1);
  expect(names('sources')).toEqual(['pier.yaml']);
});

test('a speaker named with an office on one page and without it on another is one speaker, and a remark says so', async () => {
  write('a.html', page('Pier', PIER.replace('Hanna', 'Mayor Hanna'), 'https://herald.example/a'));
  write(
    'b.html',
    page(
      'Sand',
      '“There is sand under every board of it,” Hanna Solberg said.',
      'https://herald.example/b',
    ),
  );
  const { output } = await run(
    'new',
    'quote',
    ...['--file', 'a.html', '--file', 'b.html', PASSAGE, 'There is sand under every board of it'],
  );
  expect(names('speakers')).toEqual(['hanna-solberg.md']);
  expect(output).toContain('“Mayor Hanna Solberg” is put on record as Hanna Solberg');
});

test('for a passage that is not found, the nearest words and the quotations in them are reported', async () => {
  const report =
    '“The pier is a long way down,” Hanna Solberg said, as the crane swung out over the wall and stopped there. “We will not wait for it.”';
  write('a.html', page('Pier', report, 'https://herald.example/a'));
  const { output, code } = await run(
    'new',
    'quote',
    ...['--file', 'a.html', `Hanna Solberg: ${report.slice(1, -1)}`],
  );
  expect(code).toBe(1);
  expect(output).toContain('wait for it.” (Hanna Solberg)');
  expect(output).toContain('The nearest words are: “The pier is a long way down');
  expect(output).toContain('"The pier is a long way down" "We will not wait for it.');
});

test('pages with the same title at two addresses are separate sources, unless their texts are the same', async () => {
  write('a.html', page('The pier', PIER, 'https://herald.example/a'));
  write('b.html', page('“The pier”', 'Another text.', 'https://herald.example/b'));
  write('c.html', page('The pier', PIER, 'https://herald.example/c'));
  const files = ['--file', 'a.html', '--file', 'b.html', '--file', 'c.html'];
  const { output } = await run('new', 'source', ...files);
  expect(names('sources')).toHaveLength(2);
  expect(output).toContain('so they are two sources');
  expect(output).toContain('the same text: harbor-herald-the-pier is');
});

test('evidence that already has a passage is not mentioned', async () => {
  write('a.html', page('The pier', PIER, 'https://herald.example/a'));
  const passage = ['quote', '--file', 'a.html', PASSAGE];
  const options = ['--standing', 'news', '--read', 'whole'];
  await run('new', ...passage, ...options);
  const again = await run('new', ...passage, ...options);
  expect(again.output).toContain('is on record as');
  expect(again.output).not.toContain('already exists');
});
