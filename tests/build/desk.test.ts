import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallSettings } from '../unit/checks/small-content.ts';
import { runHere } from './command-here.ts';
import { article, pageHtml, pageNames, passages } from './desk-pages.ts';
import type { Ended } from './small-project.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-desk-'));
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content', 'site.yaml'), smallSettings);
  for (const name of pageNames) writeFileSync(join(folder, name), pageHtml(name));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (file: string): string => readFileSync(join(folder, 'content', file), 'utf8');
const names = (collection: string): string[] => readdirSync(join(folder, 'content', collection));

/** An editor at work, who counts the commands and the keys that were typed: of YAML, and options. */
function editor() {
  const typed = { commands: 0, keys: 0 };
  return {
    typed,
    run: (command: string, ...args: readonly string[]): Promise<Ended> => {
      typed.commands += 1;
      typed.keys += new Set(args.filter((arg) => arg.startsWith('--'))).size;
      return runHere(folder, `${command}.ts`, {}, args);
    },
    write: (file: string, text: string): void => {
      typed.keys += text.match(/^[a-z-]+:(?= )/gm)?.length ?? 0;
      writeFileSync(join(folder, file), text);
    },
  };
}

test('an article with six quotations, four speakers and eight sources takes 7 commands and 60 keys at most', async () => {
  const { run, write, typed } = editor();
  const files = pageNames.flatMap((name) => ['--file', name]);
  const pages = ['--standing', 'news', '--read', 'whole', '--publish', '--seen', '2026-11-28'];
  const begun = await run('new', 'quote', ...files, ...passages, ...pages);
  expect(begun.code, begun.output).toBe(0);
  expect(names('sources')).toHaveLength(8);
  expect(names('speakers').sort()).toEqual([
    'hanna-solberg.md',
    'marek-dvorak.md',
    'olu-adeyemi.md',
    'rosa-lindqvist.md',
  ]);
  expect(names('quotes')).toHaveLength(6);
  expect(names('evidence')).toHaveLength(6);
  expect(begun.output).toContain('Nothing is missing');

  write('draft.md', article);
  const imported = await run('import', 'draft.md');
  expect(imported.code, imported.output).toBe(0);
  expect(imported.output).toContain('with 5 quotations and 8 links');
  expect(imported.output).toContain('5 set as on record; 0 set as written');

  const accepted = await run('accept');
  expect(accepted.code, accepted.output).toBe(0);
  const checked = await run('check');
  expect(checked).toEqual({ code: 0, output: 'content: 0 errors, 0 warnings\n' });

  expect(article.split(/\s+/).length).toBeGreaterThan(700);
  expect(typed).toEqual({ commands: 4, keys: 9 });
  expect(typed.commands).toBeLessThanOrEqual(7);
  expect(typed.keys).toBeLessThanOrEqual(60);
});

test('records have what the pages say, and nothing else', async () => {
  const { run } = editor();
  const { output } = await run(
    'new',
    'quote',
    '--file',
    'herald-council.html',
    'A bridge is cheaper than a boat, and a boat is what we will get',
    '--seen',
    '2026-11-28',
  );
  expect(output).toContain(
    'the page has “A bridge is cheaper than a ferry, and a ferry is what we will get”',
  );
  expect(output).toMatch(/standing: What kind of source it is/);
  expect(read('sources/harbor-herald-council-argues-over-the.yaml')).toBe(`type: webpage
title: Council argues over the cost of a bridge
container-title: Harbor Herald
author:
  - family: Vos
    given: Piet
issued: 2025-11-06
URL: https://harbor-herald.example/herald-council
language: en
accessed: 2026-11-28
`);
  expect(read('quotes/adeyemi-a-bridge-is-cheaper-than.md')).toBe(`---
speakers:
  - olu-adeyemi
form: direct
medium: speech
text: A bridge is cheaper than a ferry, and a ferry is what we will get
language: en
said: "[..2025-11-06]"
copy-text: harbor-herald
chain:
  - harbor-herald-council-argues-over-the
witnesses:
  - id: harbor-herald
    source: harbor-herald-council-argues-over-the
    form: direct
    text: A bridge is cheaper than a ferry, and a ferry is what we will get
status: draft
---
`);
});

test('one passage in two pages is one record with two printings', async () => {
  const { run } = editor();
  await run(
    'new',
    'quote',
    '--file',
    'courier-bridge.html',
    '--file',
    'herald-bridge.html',
    'We looked at every beam, and not one of them will carry a truck',
  );
  expect(names('quotes')).toHaveLength(1);
  expect(read(`quotes/${names('quotes')[0] ?? ''}`)).toMatch(
    /id: valley-courier[\s\S]*id: harbor-herald/,
  );
});

test('a second run changes nothing that is there', async () => {
  const { run } = editor();
  const again = () =>
    run(
      'new',
      'quote',
      '--file',
      'mill-letter.html',
      passages[3] ?? '',
      '--standing',
      'news',
      '--read',
      'whole',
    );
  await again();
  const before = [...names('sources'), ...names('quotes'), ...names('speakers')];
  const { code, output } = await again();
  expect(code).toBe(0);
  expect(output).toContain('is on record as lindqvist-my-flour-comes-over-that');
  expect(output).toContain('Nothing new was written.');
  expect([...names('sources'), ...names('quotes'), ...names('speakers')]).toEqual(before);
});

test.each([
  [
    'a passage that no page has',
    ['quote', '--file', 'mill-letter.html', 'Nobody ever said any of these words'],
    1,
    'no page has these words',
  ],
  [
    'a value that no record can have',
    ['quote', '--file', 'mill-letter.html', 'My flour comes over that bridge', '--medium', 'song'],
    1,
    'medium',
  ],
  ['no page', ['quote', 'My flour comes over that bridge'], 2, 'Name at least one page'],
  ['no passage', ['quote', '--file', 'mill-letter.html'], 2, 'at least one passage'],
  [
    'a passage that its own marks cut into words',
    ['quote', '--file', 'mill-letter.html', 'he has ', 'plan', ' at all'],
    2,
    '“plan” is one word',
  ],
  [
    'a page that is not there',
    ['source', '--file', 'nowhere.html'],
    1,
    'nowhere.html cannot be read',
  ],
  ['an unknown kind', ['quotation'], 2, 'There is no “quotation”'],
  ['no title', ['article'], 2, 'Give its title'],
])('%s: says so and writes nothing', async (_, args, code, message) => {
  const { run } = editor();
  const ended = await run('new', ...args);
  expect(ended.output).toContain(message);
  expect(ended.code).toBe(code);
  expect(readdirSync(join(folder, 'content'))).toEqual(['site.yaml']);
});

test('speakers, topics, events and articles are begun with a name, and what they need is listed', async () => {
  const { run } = editor();
  await run('new', 'topic', 'Bridges & ferries');
  expect(read('topics/bridges-ferries.md')).toBe('---\ntitle: Bridges & ferries\n---\n');
  await run('new', 'speaker', 'Ada Lee');
  expect(read('speakers/ada-lee.md')).toContain('type: person');
  const event = await run(
    'new',
    'event',
    'The bridge closes',
    '--date',
    '2025-10',
    '--what',
    'happened',
  );
  expect(event.output).toMatch(/sources: The ids of the sources/);
  expect(read('events/the-bridge-closes.md')).toContain('date: 2025-10\nkind: happened');
  await run('new', 'quote', '--file', 'mill-letter.html', passages[3] ?? '');
  await run('new', 'article', 'Flour, late', '--quotes', 'lindqvist-my-flour-comes-over-that');
  expect(read('articles/flour-late.md')).toMatch(
    /Rosa Lindqvist wrote:\[\^the-mill-letter-from-a-baker\]\n\n:::quote\{#lindqvist/,
  );
});
