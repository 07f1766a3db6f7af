import { Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';
import { expect, test } from 'vitest';
import { interfaceStrings } from '../../../lint/interface-strings.ts';

const linter = new Linter();

/** The strings that the rule finds in a module or a component. */
function findStrings(code: string, filename: string): string[] {
  const rule = {
    plugins: { verbatim: { rules: { 'interface-strings': interfaceStrings } } },
    rules: { 'verbatim/interface-strings': 'error' as const },
  };
  const messages = linter.verify(
    code,
    [
      { files: ['**/*.ts'], languageOptions: { parser: typescript.parser }, ...rule },
      ...astro.configs['flat/base'],
      { files: ['**/*.astro'], ...rule },
    ],
    filename,
  );
  return messages.map(({ message }) => /“(.*)”/s.exec(message)?.[1] ?? message);
}

test.each([
  ["const label = 'Full record';", ['Full record']],
  ["const label = 'Evidence:';", ['Evidence:']],
  ["button.textContent = 'Loading…';", ['Loading…']],
  ['const count = `${n} printings compared`;', ['printings compared']],
  ["const parts = { title: 'Read it online' };", ['Read it online']],
  ["const label = 'Только полностью';", ['Только полностью']],
  ['const html = `<p>${words}</p><footer>Withdrawn</footer>`;', ['Withdrawn']],
  ['const html = `<a href="${url}">Read on</a>`;', ['Read on']],
  ["const text = { title: 'Read it online' } as const;", ['Read it online']],
  ["const text = { title: 'Read it online' } satisfies Texts;", ['Read it online']],
  ["throw new CommandError('No such record');", ['No such record']],
])('finds a string that is shown: %s', (code, texts) => {
  expect(findStrings(code, 'module.ts')).toEqual(texts);
});

test.each([
  "import { words } from './shown words.ts';",
  "type Side = 'left side' | 'right side';",
  "throw new Error('The cache is not open');",
  "throw new TypeError('The cache is not open');",
  "const unit = 'px';",
  "const key = 'copy-text-differs';",
  'const html = `<p class="note aside">${words}</p>`;',
  'const html = `<a class="${name} of a link" href="${url}">`;',
  "const findStrings = element.querySelector(':scope > .confirmation');",
  "element({ class: 'quotation framed', text });",
  'const line = `${file}:${line}  ${code}`;',
  "response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });",
  "const kept = { 'Cache-Control': 'public, immutable', Allow: 'GET, HEAD' };",
])('ignores a string that nobody reads: %s', (code) => {
  expect(findStrings(code, 'module.ts')).toEqual([]);
});

test.each([
  ['<button type="button">Copy</button>', ['Copy']],
  ['<p>\n  {count} printings\n</p>', ['printings']],
  ['<nav aria-label="On this page"></nav>', ['On this page']],
  ['<meta name="description" content="Whose words are these?" />', ['Whose words are these?']],
  ["---\nconst title = 'Key quotes';\n---\n<h2>{title}</h2>", ['Key quotes']],
])('finds a string in a component: %s', (code, texts) => {
  expect(findStrings(code, 'Component.astro')).toEqual(texts);
});

test.each([
  '<!doctype html><html></html>',
  '<p class="note aside">{text.note}</p>',
  '<p class:list={["quotation block", form]}>{text.note}</p>',
  '<meta name="viewport" content="width=device-width, initial-scale=1" />',
  '<meta name="color-scheme" content="light dark" />',
  '<iframe sandbox="allow-scripts allow-popups"></iframe>',
  '<button aria-keyshortcuts="Control+Enter Meta+Enter"></button>',
  '<style>\n  .note { margin: 0 auto; }\n</style>',
  '<a href={url} rel="external nofollow">{site.name}</a>',
  '<span>·</span>',
])('ignores what a component does not show: %s', (code) => {
  expect(findStrings(code, 'Component.astro')).toEqual([]);
});
