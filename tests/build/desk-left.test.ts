import { expect, test } from 'vitest';
import { deskForEachTest, editor, names, read } from './desk-editor.ts';

deskForEachTest();

/** A saved page with one paragraph between two others. */
const page = (name: string, outlet: string, paragraph: string): string =>
  `<!doctype html><html lang="en"><title>${name}</title>
<link rel="canonical" href="https://${name}.example/bridge"><meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="2026-11-20"><article><h1>${name}</h1>
<p>The old bridge has been closed since October, and nobody knows for how long.</p><p>${paragraph}</p>
<p>The council meets again in spring.</p></article>`;

const known = ['--standing', 'news', '--read', 'whole', '--publish', '--seen', '2026-11-28'];
const said = 'The bridge will never carry another truck in this century';

test('a verdict that a record will need is listed as missing', async () => {
  const { run, write } = editor();
  write('a.html', page('letter', 'Valley Letter', `“${said},” Mara Holt said.`));
  write('b.html', page('sheet', 'Harbor Sheet', `Mara Holt said that ${said.toLowerCase()}.`));
  const files = ['--file', 'a.html', '--file', 'b.html'];
  const { output } = await run('new', 'quote', ...files, said, ...known);
  expect(output).toMatch(/^ {2}verdict: One or two sentences/m);
  expect(output).not.toContain('Nothing is missing');
  expect((await run('check')).output).toContain('the record has no verdict');
  // It is also listed when a text uses the record.
  write('draft.md', `# A bridge\n\n“${said},” Mara Holt said.\n`);
  const imported = await run('import', 'draft.md');
  expect(imported.output).toContain('1 linked to a record');
  expect(imported.output).toMatch(/^quotes\/holt-[a-z-]+\.md: verdict$/m);
});

test('for a printing with different words, the printing it follows is listed as missing, with the reason', async () => {
  const { run, write } = editor();
  write('a.html', page('letter', 'Valley Letter', `“${said},” Mara Holt said.`));
  const other = said.replace('another truck', 'a truck');
  write('b.html', page('sheet', 'Harbor Sheet', `“${other},” Mara Holt said.`));
  const files = ['--file', 'a.html', '--file', 'b.html'];
  const { output } = await run('new', 'quote', ...files, said, ...known);
  expect(output).toMatch(
    /^ {2}witnesses.follows: In the witness “harbor-sheet”, whose words differ: valley-letter, if/m,
  );
  expect(output).toContain('the quotation is not listed among words that were changed');
  expect(output).not.toContain('Nothing is missing');
});

test('an empty quotation block is listed as missing its words', async () => {
  const { run, write } = editor();
  write('a.html', page('letter', 'Valley Letter', `“${said},” Mara Holt said.`));
  const begun = await run('new', 'quote', '--file', 'a.html', said, ...known);
  expect(begun.output).toContain('Nothing is missing');
  const head =
    '---\ntitle: A bridge\ndek: On a bridge.\nauthors: [Ann Editor]\npublished: 2026-11-28\n---\n\n';
  write('draft.md', `${head}She said so.\n\n:::quote{#holt-the-bridge-will-never-carry}\n:::\n`);
  const { output } = await run('import', 'draft.md', '--publish');
  expect(output).toMatch(/^ {2}:::quote\{#holt-the-bridge-will-never-carry\}: The words of/m);
  expect(output).not.toContain('Nothing is missing');
});

const [first, second] = [
  'We will not open the bridge this winter',
  'Nobody has paid for the ferry we were promised',
];
const interrupted = `“${first},” said Mara Holt, “and nobody has paid for the ferry we were promised.”`;

test('an interrupted quotation on a page becomes one record', async () => {
  const { run, write } = editor();
  write('a.html', page('letter', 'Valley Letter', `“${first},” Mara Holt said. “${second}.”`));
  const passage = `${first}. ${second}`;
  await run('new', 'quote', '--file', 'a.html', passage);
  expect(names('quotes')).toHaveLength(1);
});

test('with --separate, each part of an interrupted quotation on a page becomes a record', async () => {
  const { run, write } = editor();
  write('a.html', page('letter', 'Valley Letter', `“${first},” Mara Holt said. “${second}.”`));
  const passage = `${first}. ${second}`;
  const { output } = await run('new', 'quote', '--file', 'a.html', passage, '--separate');
  const quotes = names('quotes').map((name) => read(`quotes/${name}`));
  expect(quotes, output).toHaveLength(2);
  expect(quotes.join('\n')).toContain(`text: ${first}\n`);
  expect(quotes.join('\n')).toContain(`text: ${second}.\n`);
  for (const quote of quotes) expect(quote).toContain('- mara-holt');
  expect(names('speakers')).toEqual(['mara-holt.md']);
});

test('with --separate, each part of an interrupted quotation in a draft becomes a record', async () => {
  const { run, write } = editor();
  write('draft.md', `# A bridge\n\n${interrupted}\n`);
  const joined = await run('import', 'draft.md');
  expect(joined.output).toContain('with 1 quotation ');
  expect(joined.output).not.toContain('Nothing is missing');
  write('other.md', `# A bridge\n\n${interrupted.replaceAll('bridge', 'road')}\n`);
  const apart = await run('import', 'other.md', '--separate');
  expect(apart.output).toContain('with 2 quotations ');
  const quotes = names('quotes').map((name) => read(`quotes/${name}`));
  expect(quotes).toHaveLength(3);
  for (const quote of quotes) expect(quote).toContain('- mara-holt');
});

test('if there are warnings, the check says that they stop nothing', async () => {
  const { run, write } = editor();
  write('a.html', page('letter', 'Valley Letter', `“${said},” Mara Holt said.`));
  await run('new', 'quote', '--file', 'a.html', said, ...known);
  await run('accept');
  const { code, output } = await run('check');
  expect(code).toBe(0);
  expect(output).toMatch(/0 errors, \d+ warnings?\nWarnings do not prevent accepting or building/);
});

test('a reporter’s whole sentence in a draft is set as a quotation on record', async () => {
  const { run, write } = editor();
  const sentence = 'Mara Holt said the trust would have “no money for the gates before next year”';
  write('a.html', page('letter', 'Valley Letter', `${sentence} and left.`));
  await run('new', 'quote', '--file', 'a.html', sentence, ...known);
  const [id = ''] = names('quotes').map((name) => name.replace('.md', ''));
  write(
    'draft.md',
    `# A bridge\n\nIt rained. ${sentence}.\n\nMara Holt had “no money for the gates before next year”.\n`,
  );
  const { output } = await run('import', 'draft.md');
  expect(read('articles/a-bridge.md')).toContain(`It rained. :quote[${sentence}]{#${id}}.`);
  expect(output).toContain('1 linked to a record; 1 linked as written');
});
