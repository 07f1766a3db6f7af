import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { smallContent, type SmallContent } from '../unit/checks/small-content.ts';
import { runHere } from './command-here.ts';
import { addRecords, draft, recorded, unrecorded } from './imported-draft.ts';
import { oddPosts, wordPressExport } from './odd-posts.ts';
import type { Ended } from './small-project.ts';

let content: SmallContent;

beforeEach(async () => {
  content = smallContent();
  addRecords(content);
  await content.accept();
});

afterEach(() => {
  content.delete();
});

/** Imports a text from a file outside the collections of the content folder. */
function importText(name: string, text: string, ...args: readonly string[]): Promise<Ended> {
  const file = join(content.dir, `.${name}`);
  writeFileSync(file, text);
  return runHere(content.dir, 'import.ts', { CONTENT_DIR: '.' }, [file, ...args]);
}

const names = (folder: string): string[] => readdirSync(join(content.dir, folder)).sort();

describe('a draft of 1,500 words with twelve quotations', () => {
  test('is about that long', () => {
    expect(draft.split(/\s+/).length).toBeGreaterThan(1500);
  });

  test('has its quotations on record set, even reworded ones, and records started for the others', async () => {
    const before = names('quotes');
    const { code, output } = await importText('draft.md', draft);
    expect(code, output).toBe(0);
    expect(output).toContain('1 text imported, with 12 quotations and 2 links');
    expect(output).toContain(
      '3 linked to a record; 1 linked as written, although the record has different words; 1 left as written',
    );
    expect(output).toContain('7 not on record');

    const article = content.read('articles/the-dry-valley.md');
    expect(article).toContain(`:quote[${recorded['lee-wells']},]{#lee-wells} she said.`);
    expect(article).toContain(
      ':quote[We will not raise the tax on seed,]{#lee-taxes} Ada Lee said',
    );
    expect(article).toContain(`:::quote{#lee-mills}\n${recorded['lee-mills']}\n:::`);
    // Reworded quotations stay as written, and the report gives the words on record.
    expect(article).toContain(
      ':quote[The road to the hills is open and nobody knows for how long,]{#lee-roads}',
    );
    expect(output).toContain(`On record: “${recorded['lee-roads']}”`);
    // A reporter’s words in quotation marks are not a quotation of anybody.
    expect(article).toContain('“The rain will come in May, and the harvest will be good”.');
    expect(output).toContain('These are a reporter’s words.');
    expect(output).toContain('On record: “The rain will probably come in May');
    for (const [, words] of unrecorded) expect(article).toContain(`said: “${words}.”`);

    const begun = names('quotes').filter((name) => !before.includes(name));
    expect(begun).toHaveLength(unrecorded.length);
    for (const name of begun) expect(content.read(`quotes/${name}`)).toContain('status: draft');
    expect(names('speakers')).toEqual([
      'ada-lee.md',
      'jo-brandt.md',
      'lena-fuchs.md',
      'mara-okoye.md',
      'tomas-vidal.md',
    ]);
    expect(article).toContain('as the Morning Post[^morning-post] had it');
    expect(article).toContain('in the town archive[^archive-valley-example-ledger].');
    // Everything else stays the same.
    const rest = (text: string): string[] => text.match(/The valley has[^.]*\./g) ?? [];
    expect(rest(article)).toEqual(rest(draft));
  });

  test('is reported by the gate if its words differ from the record', async () => {
    const head =
      '---\ntitle: The dry valley\ndek: A draft.\npublished: 2026-11-28\nauthors: [Verbatim]\n---\n';
    await importText('draft.md', head + draft.replace(/^# .*\n/, ''));
    const issues = await content.issues();
    const inArticle = issues.filter(({ file }) => file.endsWith('articles/the-dry-valley.md'));
    const of = (code: string) => inArticle.filter((issue) => issue.code === code);
    expect(of('excerpt-differs').map(({ message }) => message.split(':')[0])).toEqual([
      'these words differ from “lee-roads”',
    ]);
    expect(of('unrecorded-quotation')).toHaveLength(unrecorded.length + 1);
  });

  test('changes no existing file, even when it is imported again', async () => {
    const files = () =>
      ['articles', 'quotes', 'speakers', 'sources'].flatMap((folder) =>
        names(folder).map(
          (name) => [`${folder}/${name}`, content.read(`${folder}/${name}`)] as const,
        ),
      );
    const before = files();
    await importText('draft.md', draft);
    const between = files();
    await importText('draft.md', draft);
    const after = new Map(files());
    for (const [name, text] of [...before, ...between]) expect(after.get(name), name).toBe(text);
    expect(names('articles')).toContain('the-dry-valley-2.md');
  });
});

test('500 posts from an export are imported, with a single report', async () => {
  const { code, output } = await importText('export.xml', wordPressExport(oddPosts(500)));
  expect(code, output.slice(0, 2000)).toBe(0);
  expect(output).toContain('500 texts imported');
  expect(output.match(/texts imported/g)).toHaveLength(1);
  expect(output).toContain('Skipped 1 item in the export');
  expect(names('articles')).toHaveLength(501);
});

test('an imported article is a draft, and not published, until an editor says otherwise', async () => {
  await importText('draft.md', draft);
  expect(content.read('articles/the-dry-valley.md')).toContain('\ndraft: true\n');
  const ofArticle = (await content.issues()).filter(({ file }) => file.endsWith('dry-valley.md'));
  expect(new Set(ofArticle.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  await importText('other.md', '# Other\n\nText.\n', '--publish');
  expect(content.read('articles/other.md')).not.toContain('draft');
});

test('the report names places in the new article', async () => {
  const head = '---\ntitle: Places\nauthors: [Verbatim]\n---\n\n\n';
  const body = `“${recorded['lee-wells']},” Ada Lee said.[x](https://valley.example/a)\n\nThe *end*: “${recorded['lee-roads'].replace('closed', 'open')},” Ada Lee said. Jo Brandt said: “Nobody asked us before they moved it.”\n`;
  const { output } = await importText('places.md', `${head}${body}`);
  const article = content.read('articles/places.md').split('\n');
  const places = [...output.matchAll(/articles\/places\.md:(\d+):(\d+) “(\S+ \S+)/g)];
  expect(places).toHaveLength(2);
  for (const [, line, column, words = ''] of places)
    expect(article[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(
      new RegExp(`^(?::quote\\[|“)${words}`),
    );
});

test('unreadable front matter is reported with its line, and nothing is written', async () => {
  const before = names('articles');
  const { code, output } = await importText('bad.md', '---\ntitle: A: b\n  - c\n---\n\nText.\n');
  expect(code).toBe(1);
  expect(output).toMatch(/Nothing was written[\s\S]*\.bad\.md:\d+:\d+/);
  const open = await importText('open.md', '---\ntitle: Open\n\nText.\n');
  expect(open.output).toMatch(/Nothing was written[\s\S]*\.open\.md:1:1/);
  expect(names('articles')).toEqual(before);
});

test('a Ghost export is imported', async () => {
  const posts = [
    {
      title: 'A & B',
      slug: 'a-b',
      html: `<p>“${recorded['lee-wells']},” she said.</p>`,
      published_at: '2026-11-20T10:00:00.000Z',
      type: 'post',
    },
    { title: null, slug: null, html: null, type: 'page' },
  ];
  const { code, output } = await importText(
    'ghost.json',
    JSON.stringify({ db: [{ data: { posts } }] }),
  );
  expect(code, output).toBe(0);
  expect(content.read('articles/a-b.md')).toContain('published: 2026-11-20');
  expect(content.read('articles/a-b.md')).toContain('{#lee-wells}');
});

test('a Word document is imported', async () => {
  const args = [resolve('tests/build/draft.docx')];
  const { code, output } = await runHere(content.dir, 'import.ts', { CONTENT_DIR: '.' }, args);
  expect(code, output).toBe(0);
  expect(content.read('articles/rain-in-word.md')).toContain(
    'Ada Lee said: :quote[The rain will _probably_ come in May]{#lee-rain}.',
  );
});

test('an HTML page is imported', async () => {
  const html = `<!doctype html><h1>Mills</h1><p>She said: <q>${recorded['lee-mills']}</q>.</p>`;
  expect((await importText('mills.html', html)).code).toBe(0);
  expect(content.read('articles/mills.md')).toContain(
    `:quote[${recorded['lee-mills']}]{#lee-mills}.`,
  );
});

test.each([
  ['no file', [], 2],
  ['a missing file', ['nowhere.md'], 1],
])('%s: says so in plain words and writes nothing', async (_, args, expected) => {
  const before = names('articles');
  const { code, output } = await runHere(content.dir, 'import.ts', { CONTENT_DIR: '.' }, args);
  expect(code).toBe(expected);
  expect(output).not.toMatch(/\bE[A-Z]{4,}\b|syscall|at async/);
  expect(names('articles')).toEqual(before);
});
