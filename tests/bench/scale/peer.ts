import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured, type Measured } from './measured.ts';
import { outputOf } from './output.ts';

/** Each page in the plainest layout: Eleventy does only what any site must do. */
const layout = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ title or text }}</title></head>
<body><main><h1>{{ title or text }}</h1>{{ content | safe }}</main></body>
</html>
`;

const config = `export default () => ({
  markdownTemplateEngine: false,
  dir: { input: 'content', output: 'site', includes: '../includes' },
});
`;

/**
 * Runs Eleventy over the same articles and quotations, a page for each, without anything that our pages add.
 * @param content the content folder
 * @param dir a folder to work in
 * @throws if Eleventy fails
 */
export async function measurePeer(
  content: string,
  dir: string,
): Promise<Measured & { readonly pages: number }> {
  mkdirSync(join(dir, 'includes'), { recursive: true });
  for (const name of ['articles', 'quotes']) {
    cpSync(join(content, name), join(dir, 'content', name), { recursive: true });
    writeFileSync(
      join(dir, 'content', name, `${name}.json`),
      JSON.stringify({ layout: 'page.njk' }),
    );
  }
  writeFileSync(join(dir, 'includes', 'page.njk'), layout);
  writeFileSync(join(dir, 'eleventy.config.js'), config);
  writeFileSync(join(dir, 'package.json'), '{ "type": "module" }');
  const program = fileURLToPath(new URL('../cmd.cjs', import.meta.resolve('@11ty/eleventy')));
  const run = await measured([program, '--quiet'], {}, dir);
  if (run.code !== 0)
    throw new Error(`Eleventy failed:\n${run.lines.map(({ text }) => text).join('\n')}`);
  return { ...run, pages: outputOf(join(dir, 'site')).pages };
}
