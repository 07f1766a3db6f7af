// @ts-check
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { contentDir } from './src/content/read.ts';
import { redirects } from './src/content/redirects.ts';
import { browserScripts } from './src/build/astro/browser-scripts.ts';
import { contentStore } from './src/build/astro/content-store.ts';
import { searchInDev } from './src/build/astro/search-in-dev.ts';
import { deskInDev } from './src/build/astro/desk-in-dev.ts';
import { notePagesBundle } from './src/build/astro/page-shares.ts';
import { reusePages } from './src/build/astro/reuse-pages.ts';
import { siteFiles } from './src/build/astro/site-files.ts';
import { writeRecordFiles } from './src/build/astro/write-record-files.ts';
import { cacheDir } from './src/build/folders.ts';
import { rehypePlugins, remarkPlugins } from './src/markdown/plugins.ts';
import { subsetFontFiles } from './src/build/astro/subset-font-files.ts';
import { styleSheets } from './src/build/astro/style-sheets.ts';
import { colorTokens } from './src/build/astro/color-tokens.ts';
import { oneLanguage } from './src/build/astro/one-language.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  output: 'static',
  redirects: redirects(contentDir()),
  trailingSlash: 'always',
  // Until a build is complete and replaces `dist` (src/build/steps.ts).
  outDir: process.env.OUT_DIR || './dist.next',
  // White space as in JSX, which is also how Prettier formats it: a line break is not a space.
  compressHTML: 'jsx',
  cacheDir: `${cacheDir()}/astro`,
  build: { format: 'directory', concurrency: 4, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  server: { port: Number(process.env.PORT || 4321) },
  markdown: {
    syntaxHighlight: false,
    // Our own parser includes GFM, and skips it where it would change nothing.
    processor: unified({ remarkPlugins, rehypePlugins, gfm: false, smartypants: false }),
  },
  integrations: [
    deskInDev(),
    contentStore(),
    searchInDev(),
    siteFiles(),
    notePagesBundle(),
    reusePages(),
    // After the pages, whose lists then no longer take memory.
    writeRecordFiles(),
    styleSheets(),
    browserScripts(),
    subsetFontFiles(),
    colorTokens(),
    oneLanguage(),
  ],
});
