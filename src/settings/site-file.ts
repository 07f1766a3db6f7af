import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { defaultPalette, type Palette } from './palette.ts';
import { sectionNames } from './section-names.ts';

/** The name of the file in the content folder that holds the publication's settings. */
export const SITE_FILE = 'site.yaml';

/** The links in the header and the footer if the settings do not name any. */
const defaultLinks = {
  menu: ['articles', 'quotes', 'speakers', 'timeline', 'topics', 'method', 'search'],
  footer: ['check', 'sources', 'corrections', 'about', 'policies', 'method'],
} as const;

const textOrEmpty = z.string().catch('');
const list = (fallback: readonly string[]) =>
  z.array(z.string()).readonly().catch(fallback).default(fallback);

/** A language tag that `Intl` accepts. */
const languageTag = z.string().refine((name) => {
  try {
    return Intl.getCanonicalLocales(name).length > 0;
  } catch {
    return false;
  }
});

/** The settings, with a fallback for every key, since reading them must not fail. The gate reports what is invalid. */
const settings = z.object({
  name: textOrEmpty,
  tagline: textOrEmpty,
  description: textOrEmpty,
  publisher: textOrEmpty,
  language: languageTag.catch('en'),
  locale: languageTag.optional().catch(undefined),
  address: textOrEmpty,
  base: textOrEmpty,
  contact: textOrEmpty,
  'reports-to': textOrEmpty,
  license: z
    .object({ name: textOrEmpty, url: textOrEmpty, note: textOrEmpty })
    .catch({ name: '', url: '', note: '' }),
  menu: list(defaultLinks.menu),
  footer: list(defaultLinks.footer),
  sections: list(sectionNames),
  'policy-in-pages': z.enum(['true', 'false']).catch('false'),
  'front-page': z
    .object({ article: textOrEmpty, quote: textOrEmpty })
    .catch({ article: '', quote: '' }),
  'travel-topics': list([]),
  colors: z.record(z.string(), z.tuple([z.string(), z.string()])).catch({}),
  'material-until': textOrEmpty,
});

/** The settings of a publication, with a value for every key. */
export type SiteFile = z.infer<typeof settings>;

/** Reads the settings of a content folder. Whatever is missing or invalid gets its default value. */
export function readSiteFile(dir: string): SiteFile {
  const file = join(dir, SITE_FILE);
  // The gate reports anything else with this name, such as a folder.
  const isFile = existsSync(file) && statSync(file).isFile();
  const text = isFile ? readFileSync(file, 'utf8') : '';
  return settings.parse(dataOf(text));
}

/** All colors: those in the settings, and defaults for the rest. */
export function paletteOf({ colors }: Pick<SiteFile, 'colors'>): Palette {
  return { ...defaultPalette, ...colors };
}

/** The titles of the pages in `pages/`, such as the method, by id. */
export function readPageTitles(dir: string): Readonly<Record<string, string>> {
  const folder = join(dir, 'pages');
  const files = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
        .map(({ name }) => name)
    : [];
  const pageData = z.object({ title: textOrEmpty }).catch({ title: '' });
  return Object.fromEntries(
    files.sort().map((name) => {
      const [, frontMatter = ''] = readFileSync(join(folder, name), 'utf8').split(/^---[ \t]*$/m);
      return [basename(name, '.md'), pageData.parse(dataOf(frontMatter)).title];
    }),
  );
}

/** Whether a content folder has any author records. */
export function hasAuthors(dir: string): boolean {
  const folder = join(dir, 'authors');
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.md'));
}

/** The mapping in a YAML text, with every scalar as a string. It is empty if the text has none, which the gate reports. */
function dataOf(text: string): object {
  try {
    const data: unknown = parse(text, { schema: 'failsafe', logLevel: 'silent' });
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  } catch {
    return {};
  }
}
