import { expect, test } from 'vitest';
import { deskForEachTest, editor, names, read } from './desk-editor.ts';
import { article, pageNames, passages } from './desk-pages.ts';

deskForEachTest();

test('an article with six quotations, four speakers and eight sources takes at most 7 commands and 60 keys', async () => {
  const { run, write, typed } = editor();
  const files = pageNames.flatMap((name) => ['--file', name]);
  const standing = ['news', 'primary=gazette-budget.html', 'analysis=almanac-floods.html'];
  const pages = ['--read', 'whole', '--publish', '--seen', '2026-11-28'];
  const kinds = standing.flatMap((each) => ['--standing', each]);
  const begun = await run('new', 'quote', ...files, ...passages, ...kinds, ...pages);
  expect(begun.code, begun.output).toBe(0);
  expect(names('sources')).toHaveLength(8);
  expect(
    names('sources')
      .map((name) => /^standing: (.+)$/m.exec(read(`sources/${name}`))?.[1])
      .sort(),
  ).toEqual(['analysis', 'news', 'news', 'news', 'news', 'news', 'news', 'primary']);
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
  const imported = await run('import', 'draft.md', '--publish');
  expect(imported.code, imported.output).toBe(0);
  expect(imported.output).toContain('with 5 quotations and 8 links');
  expect(imported.output).toContain('\n5 linked to a record.\n');

  const accepted = await run('accept');
  expect(accepted.code, accepted.output).toBe(0);
  const checked = await run('check');
  expect(checked).toMatchObject({ code: 0, output: 'content: 0 errors, 0 warnings\n' });

  expect(article.split(/\s+/).length).toBeGreaterThan(700);
  expect(read('published.lock')).toContain('articles/a-bridge-a-ferry-and-a-winter\t');
  expect(typed).toEqual({ commands: 4, keys: 10 });
  expect(typed.commands).toBeLessThanOrEqual(7);
  expect(typed.keys).toBeLessThanOrEqual(60);
});

test('records have what the pages say and nothing else', async () => {
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
  expect(read('sources/harbor-herald-council-argues.yaml')).toBe(`type: webpage
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
  expect(read('quotes/adeyemi-a-bridge-is-cheaper.md')).toBe(`---
speakers:
  - olu-adeyemi
form: direct
medium: speech
text: A bridge is cheaper than a ferry, and a ferry is what we will get
language: en
said: "[..2025-11-06]"
copy-text: harbor-herald
chain:
  - harbor-herald-council-argues
witnesses:
  - id: harbor-herald
    source: harbor-herald-council-argues
    form: direct
    text: A bridge is cheaper than a ferry, and a ferry is what we will get
status: draft
---
`);
});

test('a passage on two pages is one record with two printings', async () => {
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

test('speakers, topics, events and articles are started with a name, and the missing keys are listed', async () => {
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
  await run('new', 'article', 'Flour, late', '--quotes', 'lindqvist-my-flour-comes');
  expect(read('articles/flour-late.md')).toMatch(
    /Rosa Lindqvist wrote:\[\^the-mill-letter-from-a-baker\]\n\n:::quote\{#lindqvist/,
  );
});

test('a printing that may follow another is reported with the keys that would say so', async () => {
  const { run } = editor();
  const { output } = await run(
    'new',
    'quote',
    '--file',
    'courier-bridge.html',
    '--file',
    'herald-bridge.html',
    passages[0] ?? '',
  );
  expect(output).toContain('if Harbor Herald took the words from another printing');
  expect(output).toContain('follows: valley-courier');
  expect(output).toContain(
    'Without follows, differences in its words are labeled “Lineage unknown”',
  );
});

test('a later printing of words on record is reported with the keys for its lineage', async () => {
  const { run } = editor();
  const passage = passages[0] ?? '';
  await run('new', 'quote', '--file', 'courier-bridge.html', passage);
  const { output } = await run('new', 'quote', '--file', 'herald-bridge.html', passage);
  expect(output).toMatch(
    / add the printing to witnesses in quotes\/\S+\.md; if the words differ, the record also needs a verdict:\n +- id: harbor-herald/,
  );
  expect(output).toContain('add follows, with the id of that witness, and basis, how you know.');
  expect(output).toContain('the quotation is not listed among words that were changed');
});
