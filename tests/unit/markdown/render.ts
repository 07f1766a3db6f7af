import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { rehypePlugins, remarkPlugins } from '../../../src/markdown/plugins.ts';

const shared = { syntaxHighlight: false, gfm: true, smartypants: false } as const;
const ours = await createMarkdownProcessor({
  ...shared,
  gfm: false,
  remarkPlugins,
  rehypePlugins,
});
const plain = await createMarkdownProcessor(shared);

/** Renders Markdown as the site does. */
export async function render(markdown: string): Promise<string> {
  return (await ours.render(markdown)).code;
}

/** Renders Markdown without our plugins. */
export async function renderPlain(markdown: string): Promise<string> {
  return (await plain.render(markdown)).code;
}
