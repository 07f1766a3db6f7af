// @ts-check
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { contentDir } from './src/content/read.ts';
import { redirects } from './src/content/redirects.ts';
import { contentStore } from './src/build/astro/content-store.ts';
import { searchIndex } from './src/build/astro/search-in-dev.ts';
import { gate } from './src/build/astro/check-in-dev.ts';
import { reusePages } from './src/build/astro/reuse-pages.ts';
import { siteFiles } from './src/build/astro/site-files.ts';
import { writeRecordFiles } from './src/build/astro/write-record-files.ts';
import { rehypePlugins, remarkPlugins } from './src/markdown/plugins.ts';
import { styleSheets } from './src/build/astro/style-sheets.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  output: 'static',
  redirects: redirects(contentDir()),
  trailingSlash: 'always',
  // Builds go beside `dist`; only a whole one takes its place (src/commands/build.ts).
  outDir: process.env.OUT_DIR || './dist.next',
  // White space as JSX has it, which is also how Prettier formats it: a line break is no space.
  compressHTML: 'jsx',
  cacheDir: `${process.env.CACHE_DIR || '.cache'}/astro`,
  build: { format: 'directory', concurrency: 4, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  server: { port: Number(process.env.PORT || 4321) },
  markdown: {
    syntaxHighlight: false,
    // GFM is in our own parser, which leaves it out where it would change nothing.
    processor: unified({ remarkPlugins, rehypePlugins, gfm: false, smartypants: false }),
  },
  integrations: [
    gate(),
    contentStore(),
    writeRecordFiles(),
    searchIndex(),
    siteFiles(),
    reusePages(),
    styleSheets(),
  ],
});
