import { expect, test } from 'vitest';
import { deskForEachTest, editor, names, read } from './desk-editor.ts';

deskForEachTest();

const known = ['--standing', 'news', '--read', 'whole', '--publish', '--seen', '2026-11-28'];
const head =
  '---\ntitle: A bridge\ndek: On a bridge.\nauthors: [Ann Editor]\npublished: 2026-11-28\n---\n\n';

/** A saved page of the Valley Letter with the given paragraphs. */
const page = (name: string, paragraphs: string, more = ''): string =>
  `<!doctype html><html lang="en"><title>About the ${name}</title>
<link rel="canonical" href="https://valley-letter.example/${name}"><meta property="og:site_name" content="Valley Letter">
<meta property="article:published_time" content="2026-11-20">${more}<article><h1>About the ${name}</h1>${paragraphs}</article>
<footer>All rights reserved.</footer>`;

const [gates, water, second] = [
  'We tested every gate twice',
  'and not one will hold the water',
  'Nobody has asked for a second opinion',
];

/** The positions that a report names in files, as in the check. */
const placesIn = (output: string): string[] => output.match(/\w+\/[\w-]+\.md:\d+:\d+/g) ?? [];

test('a few words attributed to somebody are reported with their position, as in the check', async () => {
  const { run, write } = editor();
  write('a.html', page('gate', `<p>“${gates} ${water},” Mara Holt said.</p>`));
  await run('new', 'quote', '--file', 'a.html', `${gates} ${water}`, ...known);
  write(
    'draft.md',
    `${head}“${gates} ${water},” Mara Holt said. Jo Brandt said it was “a bad joke”. He said: “A bad joke.”\n`,
  );
  const { output } = await run('import', 'draft.md', '--publish');
  expect(output).not.toContain('Nothing is missing');
  expect(output).toContain('“A bad joke.” is presented as what somebody said but is not on record');
  await run('accept', '--yes');
  const checked = await run('check');
  const article = (text: string): string[] =>
    placesIn(text).filter((place) => place.startsWith('articles/'));
  expect(article(checked.output).length).toBeGreaterThan(0);
  expect(article(output)).toEqual(article(checked.output));
});

test('the report includes the issues that the check finds in a draft, or says that nothing is missing', async () => {
  const { run, write } = editor();
  write('a.html', page('gate', `<p>“${gates} ${water},” Mara Holt said.</p>`));
  await run('new', 'quote', '--file', 'a.html', `${gates} ${water}`, ...known);
  const text = `“${gates} ${water},” Mara Holt said.`;
  write('good.md', `${head}${text}\n`);
  expect((await run('import', 'good.md')).output).toContain('Nothing is missing');
  write('bad.md', `${head}${text} It is TODO.\n`);
  const { output } = await run('import', 'bad.md');
  expect(output).not.toContain('Nothing is missing');
  expect(output).toContain('articles/a-bridge-2.md:');
});

test('if one part of an interrupted quotation is on record, it is set and a record is started for the other', async () => {
  const { run, write } = editor();
  write('a.html', page('gate', `<p>“${gates},” Mara Holt said.</p>`));
  await run('new', 'quote', '--file', 'a.html', gates, ...known);
  const [id = ''] = names('quotes').map((name) => name.replace('.md', ''));
  write(
    'draft.md',
    `${head}“${gates},” Mara Holt said, “and the mill has never had so much flour.” Jo Brandt said, “${second}.”\n`,
  );
  const { output } = await run('import', 'draft.md');
  expect(read('articles/a-bridge.md')).toContain(
    `:quote[${gates},]{#${id}} Mara Holt said, “and the mill`,
  );
  expect(output).toContain('with 3 quotations ');
  const begun = names('quotes').map((name) => read(`quotes/${name}`));
  expect(begun.filter((text) => text.includes('status: draft'))).toHaveLength(2);
  expect(begun.join('\n')).toContain('text: and the mill has never had so much flour.');
  expect(begun.join('\n')).toMatch(/- jo-brandt[\s\S]*text: Nobody has asked/);
});

test('a page or a link gets the standing given for it, and others get the one given for all', async () => {
  const { run, write } = editor();
  write('a.html', page('gate', `<p>“${gates},” Mara Holt said.</p>`));
  write(
    'b.html',
    page('minutes', '<p>The council approved the gates.</p>').replaceAll(
      'Valley Letter',
      'Council',
    ),
  );
  const files = ['--file', 'a.html', '--file', 'b.html'];
  const standing = ['--standing', 'news', '--standing', 'primary=b.html', '--read', 'part'];
  const { code, output } = await run('new', 'quote', ...files, gates, ...standing);
  expect(code, output).toBe(0);
  expect(read('sources/valley-letter-about-the-gate.yaml')).toContain('standing: news\nread: part');
  expect(read('sources/council-about-the-minutes.yaml')).toContain('standing: primary\nread: part');
  write('draft.md', `${head}[One](https://one.example/a) and [two](https://two.example/b).\n`);
  const links = ['--standing', 'analysis', '--standing', 'wire=https://two.example/b'];
  await run('import', 'draft.md', ...links);
  expect(read('sources/one-example-a.yaml')).toContain('standing: analysis');
  expect(read('sources/two-example-b.yaml')).toContain('standing: wire');
});

test.each([
  ['new', ['quote', '--file', 'a.html', gates], 'No page is called c.html'],
  ['import', ['draft.md'], 'The text has no link to c.html'],
])('%s: a standing for an unnamed page is refused', async (command, args, message) => {
  const { run, write } = editor();
  write('a.html', page('gate', `<p>“${gates},” Mara Holt said.</p>`));
  write('draft.md', head);
  const { code, output } = await run(command, ...args, '--standing', 'news=c.html');
  expect(code).toBe(2);
  expect(output).toContain(message);
});

test('all sources from an outlet get the same type, the one on record or the one that a page gives', async () => {
  const { run, write } = editor();
  const paper = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
  write('a.html', page('gate', `<p>“${gates},” Mara Holt said.</p>`));
  write('b.html', page('river', '<p>The river has left its bed.</p>', paper));
  write('c.html', page('mill', '<p>The mill has closed.</p>'));
  await run('new', 'quote', '--file', 'a.html', '--file', 'b.html', gates, ...known);
  await run('new', 'source', '--file', 'c.html', ...known.slice(0, 4));
  for (const name of names('sources'))
    expect(read(`sources/${name}`)).toContain('type: article-newspaper');
  expect(names('sources')).toHaveLength(3);
});

test('menus and notices on pages are not kept, and an office after a name is reported', async () => {
  const { run, write } = editor();
  const paragraphs = `<p>Share this article</p><p>“${gates},” Mara Holt said. She has been the district engineer since 2019.</p><p>Advertisement</p>`;
  write('a.html', page('gate', paragraphs));
  const { output } = await run('new', 'quote', '--file', 'a.html', gates, ...known);
  expect(read('evidence/valley-letter-about-the-gate.txt')).toMatch(
    /\n\nAbout the gate\n\n“We tested every gate twice,” Mara Holt said\. She has been the district engineer since 2019\.\n$/,
  );
  expect(output).toMatch(/To put the office of Mara Holt on record[\s\S]*title: district engineer/);
});

test('an answer in an interview is spoken, unless the page says that it was written', async () => {
  const { run, write } = editor();
  const answer = 'I never want to see that much water in my yard again';
  const interview = `<p>Mara Holt runs the mill.</p><p><b>Did you see it?</b></p><p>${answer}.</p><p><b>And now?</b></p><p>We wait.</p>`;
  write('a.html', page('gate', interview));
  await run('new', 'quote', '--file', 'a.html', `Mara Holt: ${answer}`, ...known);
  const [first = ''] = names('quotes');
  expect(read(`quotes/${first}`)).toContain('medium: speech');
  const other = 'We wait for the river, and the river waits for nobody';
  write(
    'b.html',
    page(
      'mail',
      interview.replace('We wait', other).replace('runs the mill', 'answered by e-mail'),
    ),
  );
  const { output } = await run('new', 'quote', '--file', 'b.html', `Mara Holt: ${other}`, ...known);
  expect(output).toMatch(/^ {2}medium: /m);
});
