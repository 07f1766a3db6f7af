import { expect, test } from 'vitest';
import { deskForEachTest, editor, names, read } from './desk-editor.ts';
import { addressOf, pageHtml, passages } from './desk-pages.ts';

deskForEachTest();

test('a second run changes no existing file', async () => {
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
  expect(output).toContain('is on record as lindqvist-my-flour-comes');
  expect(output).toContain('Nothing new was written.');
  expect([...names('sources'), ...names('quotes'), ...names('speakers')]).toEqual(before);
});

test('a page that became a source in an import does not become another one, and new facts from it are reported', async () => {
  const { run, write } = editor();
  write('draft.md', `# Flour\n\n[A letter](${addressOf('mill-letter')}?utm_source=x) came.\n`);
  await run('import', 'draft.md');
  expect(names('sources')).toHaveLength(1);
  const { output } = await run('new', 'quote', '--file', 'mill-letter.html', passages[3] ?? '');
  expect(names('sources')).toHaveLength(1);
  expect(output).toContain('This page is on record as the source');
  expect(output).toContain('title: From a baker');
  // The same page at another address.
  const moved = pageHtml('courier-ferry.html');
  write('a.html', moved);
  write('b.html', moved.replaceAll(addressOf('courier-ferry'), 'https://mirror.example/f'));
  await run('new', 'source', '--file', 'a.html');
  const again = await run('new', 'source', '--file', 'b.html');
  expect(names('sources')).toHaveLength(2);
  expect(again.output).toContain('It is also at https://mirror.example/f.');
});

/** A page with no metadata except its title, saved without its address. */
const barePage = `<!doctype html><title>A quiet winter</title><article><h1>A quiet winter</h1>
<p>The river froze early this year, and the mill stood still for a month.</p>
<p>“We have not ground a single sack since the first of December,” Rosa Lindqvist said.</p>
<p>The wardens of Harbor Gate said: “The gate stays shut until the ice has gone from the basin.”</p></article>`;

test('incomplete records are recognized', async () => {
  const { run, write } = editor();
  write('bare.html', barePage);
  const passage = 'We have not ground a single sack since the first of December';
  const first = await run('new', 'quote', '--file', 'bare.html', passage);
  expect(first.output).toMatch(/standing:[\s\S]*language:|language:[\s\S]*standing:/);
  const all = () => ['sources', 'quotes', 'speakers', 'evidence'].map((name) => names(name));
  const before = all();
  expect(before.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  const again = await run('new', 'quote', '--file', 'bare.html', passage);
  expect(again.code).toBe(0);
  expect(again.output).toMatch(/is on record as [a-z-]+: no second record/);
  expect(all()).toEqual(before);
  await run('new', 'source', '--file', 'bare.html');
  expect(all()).toEqual(before);
  // Another passage on the page belongs to the same source and the same speaker.
  await run(
    'new',
    'quote',
    '--file',
    'bare.html',
    'Rosa Lindqvist: the mill stood still for a month',
  );
  expect(names('sources')).toHaveLength(1);
  expect(names('speakers')).toHaveLength(1);
  expect(names('quotes')).toHaveLength(2);
});

test('a draft uses the quotations of incomplete records', async () => {
  const { run, write } = editor();
  write('bare.html', barePage);
  const words = 'We have not ground a single sack since the first of December';
  await run('new', 'quote', '--file', 'bare.html', words);
  const [file = ''] = names('quotes');
  write('draft.md', `# Ice\n\n“${words},” Rosa Lindqvist said.\n`);
  const { output } = await run('import', 'draft.md');
  expect(output).toContain('1 linked to a record');
  expect(read('articles/ice.md')).toContain(`{#${file.replace('.md', '')}}`);
  expect(names('quotes')).toHaveLength(1);
});

test('a speaker whose type is still undecided gets only one record', async () => {
  const { run, write } = editor();
  write('bare.html', barePage);
  const said = [
    'Wardens: The gate stays shut until the ice has gone',
    'Wardens: the mill stood still',
  ];
  for (const passage of said) await run('new', 'quote', '--file', 'bare.html', passage);
  expect(names('speakers')).toEqual(['wardens.md']);
});

test('two pages with the same title and no address are separate sources if their texts differ', async () => {
  const { run, write } = editor();
  write('bare.html', barePage);
  write('other.html', barePage.replaceAll('December', 'November'));
  await run('new', 'quote', '--file', 'bare.html', 'not ground a single sack since the first');
  await run('new', 'quote', '--file', 'other.html', 'since the first of November');
  expect(names('sources')).toHaveLength(2);
});

test('the lines of a page without an address are kept as evidence, and the missing address is reported', async () => {
  const { run, write } = editor();
  write('bare.html', barePage);
  const { output } = await run('new', 'quote', '--file', 'bare.html', 'not ground a single sack');
  const [file = ''] = names('evidence');
  expect(read(`evidence/${file}`)).toContain('“We have not ground a single sack');
  expect(read(`evidence/${file}`)).not.toContain('url:');
  expect(output).toContain('does not give its address: copy it from your browser into URL');
});

test('what several new sources lack is reported only once', async () => {
  const { run, write } = editor();
  const links = ['a', 'b', 'c'].map((name) => `[${name}](https://${name}.example/page)`);
  write('draft.md', `# Ice\n\nSee ${links.join(', ')}.\n`);
  const { output } = await run('import', 'draft.md');
  expect(names('sources')).toHaveLength(3);
  expect(output.match(/Only the address of .+ is known/g)).toHaveLength(1);
  expect(output.match(/standing: What kind/g)).toHaveLength(1);
});

test('words in a language other than the publication’s need a gloss', async () => {
  const { run, write } = editor();
  write('german.html', barePage.replace('<!doctype html>', '<!doctype html><html lang="de">'));
  const passage = 'The gate stays shut until the ice has gone';
  const { output } = await run('new', 'quote', '--file', 'german.html', passage);
  expect(output).toMatch(/^ {2}gloss: /m);
  write('english.html', barePage.replace('<!doctype html>', '<!doctype html><html lang="en-US">'));
  const other = await run(
    'new',
    'quote',
    '--file',
    'english.html',
    'We have not ground a single sack',
  );
  expect(other.output).not.toMatch(/^ {2}gloss: /m);
});
