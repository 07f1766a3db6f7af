import { expect, test } from 'vitest';
import { deskForEachTest, editor, names, read } from './desk-editor.ts';

deskForEachTest();

const [first, second] = [
  'We will not open the bridge this winter.',
  'Nobody has paid for the ferry we were promised.',
];

/** A saved page with the given paragraphs. */
const page = (paragraphs: string): string =>
  `<!doctype html><html lang="en"><title>Letter</title>
<link rel="canonical" href="https://letter.example/bridge"><meta property="og:site_name" content="Letter">
<meta property="article:published_time" content="2026-11-20"><article><h1>Bridge</h1>
<p>The old bridge has been closed since October.</p>${paragraphs}</article>`;

test.each([
  [
    'a passage after the report',
    '“A” Mayor Okafor said. “B”',
    'the page names Mayor Okafor next to it',
  ],
  [
    'a title and a family name near it',
    'Mayor Okafor was blunt. “B” “A”',
    'Nearby, the page names Mayor Okafor',
  ],
  ['nobody at all', '“A” It rained. “B”', 'the page names nobody nearby'],
])('the report asks who said each passage: %s', async (_, paragraph, message) => {
  const { run, write } = editor();
  write('a.html', page(`<p>${paragraph.replace('A', first).replace('B', second)}</p>`));
  const { output } = await run('new', 'quote', '--file', 'a.html', first, second);
  for (const words of [first, second])
    expect(output.split('\n').find((line) => line.includes(`Who said “${words}”`))).toContain(
      message,
    );
  expect(output).not.toContain('speaker "Mayor Okafor"');
});

test('the speaker of an interrupted quotation is the person whose full name appears elsewhere on the page', async () => {
  const { run, write } = editor();
  const paragraph = `“${first}” Mayor Okafor said. “${second}”`;
  write('a.html', page(`<p>Mayor Ngozi Okafor came.</p><p>${paragraph}</p>`));
  await run('new', 'quote', '--file', 'a.html', first, second);
  for (const name of names('quotes')) expect(read(`quotes/${name}`)).toContain('- ngozi-okafor');
});

test.each([
  ['speaker', (name: string) => ['speaker', name]],
  ['quote', (name: string) => ['quote', '--file', 'a.html', '--speaker', name, first]],
])(
  'for a title and a family name, the full name is listed as missing: new -- %s',
  async (_, args) => {
    const { run, write } = editor();
    write('a.html', page(`<p>“${first}” she said.</p>`));
    const { output } = await run('new', ...args('Mayor Okafor'));
    expect(names('speakers')).toEqual(['okafor.md']);
    expect(read('speakers/okafor.md')).toContain('name: Okafor\ntype: person');
    expect(output).toContain('speakers/okafor.md\n  name: The full name of “Mayor Okafor”');
    expect(output).not.toContain('Nothing is missing');
  },
);

test('the office of a speaker is taken from any page given to the command', async () => {
  const { run, write } = editor();
  const other = 'The council will meet again in the spring.';
  write('a.html', page(`<p>“${first}” Ngozi Okafor said.</p>`));
  write(
    'b.html',
    page(`<p>“${other}” said Mayor Ngozi Okafor.</p>`)
      .replaceAll('Letter', 'Sheet')
      .replaceAll('letter', 'sheet'),
  );
  const files = ['--file', 'a.html', '--file', 'b.html'];
  const { output } = await run('new', 'quote', ...files, first, other);
  expect(names('speakers')).toEqual(['ngozi-okafor.md']);
  expect(output.replace(/\s+/g, ' ')).toContain(
    '- title: Mayor attested: - on: 2026-11-20 source: sheet-bridge',
  );
});

test('the day of printing is reported once for all quotations with that date', async () => {
  const { run, write } = editor();
  write('a.html', page(`<p>“${first}” Ngozi Okafor said.</p><p>“${second}” she said.</p>`));
  const { output } = await run('new', 'quote', '--file', 'a.html', first, second);
  const [line = '', ...more] = output.split('\n').filter((each) => each.includes('2026-11-20”'));
  expect(more).toEqual([]);
  for (const name of names('quotes')) expect(line).toContain(name.replace('.md', ''));
});
