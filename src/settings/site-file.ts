import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { defaultPalette, type Palette } from './palette.ts';
import { sectionNames } from './section-names.ts';

/** The name of the file in the content folder that says what is the publication's own. */
export const SITE_FILE = 'site.yaml';

/** The links of the header and of the foot where the settings name none. */
export const defaultLinks = {
  menu: ['articles', 'quotes', 'speakers', 'timeline', 'topics', 'method', 'search'],
  footer: ['check', 'sources', 'corrections', 'about', 'policies', 'method'],
} as const;

const words = z.string().catch('');
const list = (fallback: readonly string[]) =>
  z.array(z.string()).readonly().catch(fallback).default(fallback);

/** The settings with a value for every key: the gate, which has the rules, refuses to build from any that break them. */
const settings = z.object({
  name: words,
  tagline: words,
  description: words,
  publisher: words,
  language: z.string().catch('en'),
  locale: z.string().optional().catch(undefined),
  address: words,
  base: words,
  contact: words,
  'reports-to': words,
  license: z
    .object({ name: words, url: words, note: words })
    .catch({ name: '', url: '', note: '' }),
  menu: list(defaultLinks.menu),
  footer: list(defaultLinks.footer),
  sections: list(sectionNames),
  'front-page': z.object({ article: words, quote: words }).catch({ article: '', quote: '' }),
  'travel-topics': list([]),
  colors: z.record(z.string(), z.tuple([z.string(), z.string()])).catch({}),
  'material-until': words,
});

/** What a publication says of itself, with a value for every key. */
export type SiteFile = z.infer<typeof settings>;

/** Reads the settings of a content folder. What is missing or broken has the value of a publication that says nothing. */
export function readSiteFile(dir: string): SiteFile {
  const file = join(dir, SITE_FILE);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return settings.parse(dataOf(text));
}

/** All colors: those that the settings name, and the default ones. */
export function paletteOf({ colors }: Pick<SiteFile, 'colors'>): Palette {
  return { ...defaultPalette, ...colors };
}

/** The titles of a content folder's pages of text, such as the method, by id. */
export function readPageTitles(dir: string): Readonly<Record<string, string>> {
  const folder = join(dir, 'pages');
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.md'))
    : [];
  const titled = z.object({ title: words }).catch({ title: '' });
  return Object.fromEntries(
    files.sort().map((name) => {
      const [, frontMatter = ''] = readFileSync(join(folder, name), 'utf8').split(/^---[ \t]*$/m);
      return [basename(name, '.md'), titled.parse(dataOf(frontMatter)).title];
    }),
  );
}

/** The keys of a YAML text, with every scalar as text; none where it cannot be read, which the gate reports. */
function dataOf(text: string): object {
  try {
    const data: unknown = parse(text, { schema: 'failsafe', logLevel: 'silent' });
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  } catch {
    return {};
  }
}
