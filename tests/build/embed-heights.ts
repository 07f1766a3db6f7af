import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { flags, provideChromium } from '../browser/chromium.ts';
import { withFonts } from '../browser/with-fonts.ts';
import type { SmallContent } from '../unit/checks/small-content.ts';
import type { BuiltSite } from './built-site.ts';

const sentence = 'The rain will come, and nobody knows for how many weeks it is going to stay';

/** Quotations that make an embed taller than usual. */
const cases: Readonly<
  Record<string, { readonly text: string; readonly language?: string; readonly more?: string }>
> = {
  short: { text: 'It will rain' },
  long: { text: `${sentence}, ${sentence.toLowerCase()}`.repeat(3) },
  capitals: { text: sentence.toUpperCase().repeat(3) },
  narrow: { text: 'it is still a little bit ill-lit, I tell it '.repeat(6).trim() },
  verse: { text: 'The rain\ncomes\n\nand goes\nand comes' },
  chinese: {
    text: '雨会来，谁也不知道它会停留多少个星期，也不知道收成会怎么样。'.repeat(5),
    language: 'zh',
    more: `gloss: ${sentence}, or what the harvest will be like`,
  },
  arabic: {
    text: 'سيأتي المطر ولا أحد يعرف كم أسبوعا سيبقى هنا '.repeat(5).trim(),
    language: 'ar',
    more: `gloss: ${sentence}`,
  },
  hindi: {
    text: 'बारिश आएगी और कोई नहीं जानता कि वह कितने सप्ताह रुकेगी '.repeat(5).trim(),
    language: 'hi',
    more: `gloss: ${sentence}`,
  },
  russian: {
    text: 'Дождь придёт, и никто не знает, сколько недель он будет идти '.repeat(4).trim(),
    language: 'ru',
    more: `gloss: ${sentence}`,
  },
  speakers: { text: sentence, more: 'speakers: [ada-lee, minister-0, minister-1, minister-2]' },
  withdrawn: {
    text: sentence,
    more: `status: withdrawn\nnotice: ${`${sentence}. `.repeat(4)}`,
  },
  misattributed: { text: sentence, more: 'attribution: misattributed\nauthor: minister-0' },
};

function recordOf({ text, language = 'en', more = '' }: (typeof cases)[string]): string {
  const has = (key: string): boolean => new RegExp(`^${key}:`, 'm').test(more);
  const words = JSON.stringify(text);
  return `---
${has('speakers') ? '' : 'speakers: [ada-lee]\n'}form: direct
medium: speech
text: ${words}
language: ${language}
said: 2025-05-05
copy-text: post
chain: [morning-post]
witnesses: [{ id: post, source: morning-post, form: direct, text: ${words} }]
topics: [weather]
${has('status') ? '' : 'status: published\n'}published: 2025-06-10
${more}
---
`;
}

const hindiFont = createRequire(import.meta.url).resolve(
  '@fontsource-variable/noto-serif-devanagari/files/noto-serif-devanagari-devanagari-wght-normal.woff2',
);

/** Adds a quotation for each case to a content folder. */
export function addEmbeds(content: SmallContent): void {
  for (const index of [0, 1, 2])
    content.write(
      `speakers/minister-${index}.md`,
      `---\nname: Minister of the ${index + 1} Rivers Example\ntype: person\nroles:\n  - title: minister for water, weather and the long rivers of the north\n    attested: [{ on: 2025-05, source: morning-post }]\n---\n`,
    );
  for (const [id, given] of Object.entries(cases))
    content.write(`quotes/${id}.md`, recordOf(given));
}

/**
 * Defines the test of their heights.
 * @param built returns the site, once it is built with these quotations
 * @param dist returns the site's folder
 */
export function testEmbedHeights(built: () => BuiltSite, dist: () => string): void {
  test('an embed gives a height that fits its page, and at most a quarter more', async () => {
    const served = await serve(dist(), 0);
    onTestFinished(() => served.close());
    const browser = await chromium.launch({ executablePath: provideChromium(), args: flags });
    onTestFinished(() => browser.close());
    const site = built();
    const page = await browser.newPage({ viewport: { width: 600, height: 100 } });
    // Readers of a language have a font for its letters, but this machine may not.
    await withFonts(
      page,
      "@font-face { font-family: 'Source Serif 4'; src: url('/hindi.woff2'); unicode-range: U+900-97F }",
    );
    await page.route('**/hindi.woff2', (route) => route.fulfill({ path: hindiFont }));
    const wrong: string[] = [];
    for (const id of Object.keys(cases)) {
      const { height } = JSON.parse(site.read(`embed/quotes/${id}.json`).toString('utf8')) as {
        height: number;
      };
      await page.goto(`${served.url}/embed/quotes/${id}/`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const real = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height < real || height > real * 1.25) wrong.push(`${id}: ${height} for ${real}`);
    }
    await page.close();
    expect(wrong).toEqual([]);
  });
}
