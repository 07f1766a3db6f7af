import { expect, test } from 'vitest';
import { deskForEachTest, editor, names, read } from './desk-editor.ts';

deskForEachTest();

const [first, second] = [
  'We will not open the bridge this winter',
  'and nobody has paid for the ferry we were promised',
];
const known = ['--standing', 'news', '--read', 'whole', '--publish', '--seen', '2026-11-28'];

/** A saved page with a quotation that the given reporting clause interrupts. */
const page = (report: string): string =>
  `<!doctype html><html lang="en"><title>Letter</title>
<link rel="canonical" href="https://letter.example/bridge"><meta property="og:site_name" content="Letter">
<meta property="article:published_time" content="2026-11-20"><article><h1>Bridge</h1>
<p>The old bridge has been closed since October.</p><p>“${first},” ${report}, “${second}.”</p>
</article>`;

/** The ids of the quotations on record, beginning with that of the first part. */
const ids = (): string[] =>
  names('quotes')
    .sort(
      (a, b) =>
        Number(read(`quotes/${b}`).includes(first)) - Number(read(`quotes/${a}`).includes(first)),
    )
    .map((name) => name.replace('.md', ''));

const set = (): string => {
  const [one, other] = ids();
  return `:quote[${first},]{#${one}} said Mara Holt, :quote[${second}.]{#${other}}`;
};

test('parts of a quotation with separate records are set with those records, even without --separate', async () => {
  const { run, write } = editor();
  write('a.html', page('said Mara Holt'));
  await run('new', 'quote', '--file', 'a.html', `${first} ${second}`, '--separate', ...known);
  expect(ids()).toHaveLength(2);
  write('draft.md', `# A bridge\n\n“${first},” said Mara Holt, “${second}.”\n`);
  const { output } = await run('import', 'draft.md');
  expect(output).toContain('2 linked to a record.');
  expect(read('articles/a-bridge.md')).toContain(set());
});

test('parts on record without a speaker are set with their records, and the speaker is listed as missing', async () => {
  const { run, write } = editor();
  write('a.html', page('she said'));
  await run('new', 'quote', '--file', 'a.html', `${first} ${second}`, '--separate', ...known);
  expect(ids()).toHaveLength(2);
  write('draft.md', `# A bridge\n\n“${first},” said Mara Holt, “${second}.”\n`);
  const { output } = await run('import', 'draft.md');
  expect(output).toContain('2 linked to a record.');
  for (const id of ids()) expect(output).toContain(`quotes/${id}.md: speakers`);
  expect(read('articles/a-bridge.md')).toContain(set());
  expect(names('quotes')).toHaveLength(2);
});

test('a quotation that is on record as a whole is set as one', async () => {
  const { run, write } = editor();
  write('a.html', page('said Mara Holt'));
  await run('new', 'quote', '--file', 'a.html', `${first} ${second}`, ...known);
  write('draft.md', `# A bridge\n\n“${first},” said Mara Holt, “${second}.”\n`);
  expect((await run('import', 'draft.md')).output).toContain('with 1 quotation ');
});

test('with --separate, the guessed speaker of each part is reported, as for a single quotation', async () => {
  const { run, write } = editor();
  await run('new', 'speaker', 'Mara Holt');
  const more = '<p>Mara Holt came, too.</p></article>';
  write('a.html', page('said Holt').replace('</article>', more));
  const passage = `${first} ${second}`;
  const { output } = await run('new', 'quote', '--file', 'a.html', passage, '--separate', ...known);
  expect(output).toContain('“Holt” is taken to be the speaker mara-holt');
  for (const part of [first, `${second}.`])
    expect(output).toMatch(
      new RegExp(`Mara Holt: .*quotes/holt-${part.toLowerCase().split(' ').slice(0, 3).join('-')}`),
    );
  for (const id of ids()) expect(read(`quotes/${id}.md`)).toContain('- mara-holt');
});

test('with --separate, the speaker named by the editor is the speaker of each part, whatever name the page gives', async () => {
  const { run, write } = editor();
  write('a.html', page('said Mara Holt'));
  const given = ['--separate', '--speaker', 'Ada Lee', ...known];
  await run('new', 'quote', '--file', 'a.html', `${first} ${second}`, ...given);
  for (const id of ids()) expect(read(`quotes/${id}.md`)).toContain('- ada-lee');
});
