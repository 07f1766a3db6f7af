import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured, type Measured } from './measured.ts';
import { outputOf, type Output } from './output.ts';

/** A site generator that makes a plain page of each article and quotation: only what any site must do. */
export interface Peer {
  readonly name: string;
  /** The files of its project, by path. The records are next to them, in `folder`. */
  readonly files: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly program: string;
  readonly args: readonly string[];
}

/** The folders of records of which peers make pages. */
const COLLECTIONS = ['articles', 'quotes'];

/** The folder to which every peer writes its pages. */
const OUTPUT = 'site';

/** A page in the plainest layout. */
function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>${title}</h1>${body}</main></body>
</html>
`;
}

const packageFile = '{ "type": "module" }';

const eleventy: Peer = {
  name: 'Eleventy',
  files: {
    'includes/page.njk': page('{{ title or text }}', '{{ content | safe }}'),
    'content/content.json': '{ "layout": "page.njk" }',
    'package.json': packageFile,
    'eleventy.config.js': `export default () => ({
  markdownTemplateEngine: false,
  dir: { input: 'content', output: '${OUTPUT}', includes: '../includes' },
});
`,
  },
  folder: 'content',
  program: process.execPath,
  args: [fileURLToPath(new URL('../cmd.cjs', import.meta.resolve('@11ty/eleventy'))), '--quiet'],
};

const astro: Peer = {
  name: 'Astro',
  files: {
    'package.json': packageFile,
    'astro.config.mjs': `export default { outDir: '${OUTPUT}', devToolbar: { enabled: false } };\n`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const records = (name) =>
  defineCollection({ loader: glob({ base: \`content/\${name}\`, pattern: '*.md' }) });
export const collections = { articles: records('articles'), quotes: records('quotes') };
`,
    'src/pages/[collection]/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const records = [...(await getCollection('articles')), ...(await getCollection('quotes'))];
  return records.map((record) => ({
    params: { collection: record.collection, id: record.id },
    props: { record },
  }));
}
const { record } = Astro.props;
const { Content } = await render(record);
const title = record.data.title ?? record.data.text;
---
${page('{title}', '<Content />')}`,
  },
  folder: 'content',
  program: process.execPath,
  args: [
    fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json'))),
    'build',
    '--silent',
  ],
};

const hugo: Peer = {
  name: 'Hugo',
  files: {
    'hugo.toml': `publishDir = '${OUTPUT}'
disableKinds = ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', '404']
`,
    'layouts/_default/single.html': page('{{ or .Title .Params.text }}', '{{ .Content }}'),
  },
  folder: 'content',
  program: 'hugo',
  args: ['--config', 'hugo.toml', '--buildFuture', '--quiet'],
};

/** The peers that are installed here. Hugo is a program of the system. */
export function installedPeers(): readonly Peer[] {
  const hasHugo = spawnSync(hugo.program, ['version']).status === 0;
  return [eleventy, astro, ...(hasHugo ? [hugo] : [])];
}

/**
 * Has a peer make its pages of the articles and quotations of a content folder.
 * @param dir a folder to work in, which is removed
 * @throws if the peer fails, or makes another number of pages than there are records
 */
export async function measurePeer(
  { name, files, folder, program, args }: Peer,
  content: string,
  dir: string,
): Promise<{ readonly run: Measured; readonly output: Output }> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  for (const collection of COLLECTIONS)
    cpSync(join(content, collection), join(dir, folder, collection), { recursive: true });
  symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
  try {
    const run = await measured([...args], { ASTRO_TELEMETRY_DISABLED: '1' }, dir, program);
    if (run.code !== 0)
      throw new Error(`${name} failed:\n${run.lines.map(({ text }) => text).join('\n')}`);
    return { run, output: outputOf(join(dir, OUTPUT)) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
