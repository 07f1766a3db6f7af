import { expect, test } from 'vitest';
import { deskForEachTest, editor, names, read } from './desk-editor.ts';

deskForEachTest();

const words = 'We will build the bridge again before the winter comes';

/** A saved page in which somebody says the words. */
const page = (report: string, language = 'en', more = ''): string =>
  `<!doctype html><html lang="${language}"><title>The bridge</title>
<link rel="canonical" href="https://post.example/bridge"><meta property="og:site_name" content="Valley Letter">
<meta property="article:published_time" content="2026-11-20"><article><h1>The bridge</h1>
<p>The old bridge has been closed since October, and nobody knows for how long.</p><p>“${words},” ${report}.</p>${more}</article>`;

test.each([
  ['President Mara Holt said', 'en', 'mara-holt', 'President'],
  ['said Minister for Transport Mara Holt', 'en', 'mara-holt', 'Minister for Transport'],
  ['CEO Jan Wolters said', 'en', 'jan-wolters', 'CEO'],
  ['said Dr. Mara Holt', 'en', 'mara-holt', undefined],
  ['sagte Bürgermeisterin Anna Okonjo', 'de', 'anna-okonjo', 'Bürgermeisterin'],
  ['so Landrat Jan Wolters', 'de', 'jan-wolters', 'Landrat'],
  ['betont Landrätin Dr. Anna Okonjo', 'de', 'anna-okonjo', 'Landrätin'],
  ['sagte der Fährmann Jan Wolters', 'de', 'jan-wolters', 'Fährmann'],
  ['sagte Ministerin für Verkehr Anna Okonjo', 'de', 'anna-okonjo', 'Ministerin für Verkehr'],
  ['said Commission President Ute von der Alm', 'en', 'ute-von-der-alm', 'Commission President'],
  ['said Ada Lee', 'en', 'ada-lee', undefined],
  ['said Nadia al-Khouri', 'en', 'nadia-al-khouri', undefined],
])(
  'a speaker’s name is recorded without title or office: %s',
  async (report, language, id, office) => {
    const { run, write } = editor();
    write('page.html', page(report, language));
    const { output, code } = await run('new', 'quote', '--file', 'page.html', words);
    expect(code, output).toBe(0);
    expect(names('speakers')).toEqual([`${id}.md`]);
    expect(read(`speakers/${id}.md`)).toMatch(/^name: .*[^.]\ntype: person$/m);
    expect(read(`quotes/${names('quotes')[0] ?? ''}`)).toContain(`- ${id}`);
    if (office === undefined) expect(output).not.toContain('roles:');
    else
      expect(output.replace(/\s+/g, ' ')).toContain(
        `- title: ${office} attested: - on: 2026-11-20 source: valley-letter-the-bridge`,
      );
  },
);

test.each([
  ['President Mara Holt said', ''],
  ['said Mr. Holt', '<p>Mara Holt was at the bridge.</p>'],
  ['said the minister for transport, Mara Holt', ''],
])('a speaker on record is recognized: %s', async (report, more) => {
  const { run, write } = editor();
  await run('new', 'speaker', 'Mara Holt');
  write('page.html', page(report, 'en', more));
  await run('new', 'quote', '--file', 'page.html', words);
  expect(names('speakers')).toEqual(['mara-holt.md']);
  if (!report.includes(','))
    expect(read(`quotes/${names('quotes')[0] ?? ''}`)).toContain('- mara-holt');
});

test.each(['Mr. Holt', 'President Mara Holt', 'Minister for Transport Mara Holt', 'Holt'])(
  'a speaker named by the editor is recognized as the one on record: %s',
  async (name) => {
    const { run, write } = editor();
    await run('new', 'speaker', 'Dr. Mara Holt');
    expect(names('speakers')).toEqual(['mara-holt.md']);
    write('page.html', page('she said'));
    await run('new', 'quote', '--file', 'page.html', `${name}: ${words}`);
    expect(names('speakers')).toEqual(['mara-holt.md']);
  },
);

test('a family name alone on a page is not taken to be a speaker, and a remark names the one on record', async () => {
  const { run, write } = editor();
  await run('new', 'speaker', 'Mara Holt');
  write('page.html', page('Mr. Holt said'));
  const { output } = await run('new', 'quote', '--file', 'page.html', words);
  expect(read(`quotes/${names('quotes')[0] ?? ''}`)).not.toContain('speakers:');
  expect(output).toContain('the page names Mr. Holt next to it. On record: mara-holt.');
  await run('new', 'quote', '--file', 'page.html', 'Mr. Brook: nobody knows for how long');
  expect(read('speakers/brook.md')).toContain('name: Brook\ntype: person');
});
