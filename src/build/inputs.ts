import { z } from 'astro/zod';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../content/read.ts';
import { site } from '../site.ts';
import { digestFiles, digestValues, statusDigest } from './digest.ts';

/**
 * The inputs of everything that is kept between builds. It is made again when the digest of its inputs changes, so
 * every file that can affect it must be listed here.
 */
const inputs = {
  /** A record of a content file: its reader, the schemas, the Markdown plugins and the packages these use. */
  record: [
    'src/build/astro/content-loader.ts',
    'src/content',
    'src/dates',
    'src/interface',
    'src/issues',
    'src/markdown',
    'src/quotation',
    'src/schemas',
    'src/settings',
    'src/settings',
    'src/site.ts',
    'src/timeline/years.ts',
    'src/urls.ts',
  ],
  /** The picture of a shared link: what draws it, and its colors. */
  card: ['src/outputs/cards', 'src/quotation', 'src/settings', 'src/interface'],
  /** A page, apart from the records it shows. */
  page: ['src', 'public', 'astro.config.mjs', 'package.json'],
};

/** The packages that draw cards, and the folders of their fonts. */
const cardPackages = ['@fontsource', '@fontsource-variable', '@resvg/resvg-js', 'satori'];

/** What everything depends on: the version of Node and the settings, including environment variables. */
const settings = [process.version, site];

/**
 * The digest of the installed packages except development ones: by the sizes and times of their files, since the lock
 * file does not show a change of installed files, and since reading 400 MB would take longer than most builds.
 * @param root the project's folder
 */
export function packagesDigest(root = '.'): string {
  return statusDigest(installedPackages(root), root);
}

const installed = new Map<string, string>();

/** The digest of the installed packages, computed once in each process. */
function knownPackages(root = '.'): string {
  const digest = installed.get(root) ?? packagesDigest(root);
  installed.set(root, digest);
  return digest;
}

const lockFile = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })),
});

/** The folders of the packages that a build may use; none without a lock file. */
function installedPackages(root: string): string[] {
  const file = join(root, 'package-lock.json');
  if (!existsSync(file)) return [];
  const lock = lockFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(lock.packages)
    .filter(([path, { dev = false }]) => path !== '' && !dev)
    .map(([path]) => path);
}

/**
 * The digest of the code that makes a record of a content file.
 * @param root the project's folder
 */
export function recordCodeDigest(root = '.'): string {
  return digestValues([settings, knownPackages(root), digestFiles(inputs.record, root)]);
}

let cardCode: string | undefined;

/** The digest of everything that draws cards, computed once because every card needs it. */
export function cardCodeDigest(): string {
  const packages = cardPackages.map((name) => join('node_modules', name));
  cardCode ??= digestValues([settings, statusDigest(packages), digestFiles(inputs.card)]);
  return cardCode;
}

/**
 * The digest of what every page is made from, apart from the records: code, settings, images, and fonts.
 * @param fonts the folder of the fonts
 */
export function pageCodeDigest(fonts: string): string {
  const images = join(contentDir(), 'images');
  return digestValues([settings, knownPackages(), digestFiles([...inputs.page, images, fonts])]);
}

/** The digest of everything that the site is made from; if it has not changed, neither has the site. */
export function siteDigest(): string {
  const files = digestFiles([...inputs.page, contentDir()]);
  return digestValues([settings, packagesDigest(), contentDir(), files]);
}
