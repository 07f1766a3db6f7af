import { z } from 'astro/zod';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { contentDir } from '../content/read.ts';
import { site } from '../site.ts';
import { digestFiles, digestValues, statusDigest } from './digest.ts';

/**
 * The inputs of everything that is cached between builds. Each result is made again when the digest of its inputs changes, so
 * every file that can affect it must be listed here.
 */
const inputs = {
  /** A record from a content file: its reader, the schemas, the Markdown plugins and the packages these use. */
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
    'src/site.ts',
    'src/timeline/years.ts',
    'src/urls.ts',
  ],
  /** A card: the code that draws it, and its colors. */
  card: ['src/outputs/cards', 'src/quotation', 'src/settings', 'src/interface'],
  /** A resized or converted image. */
  image: ['src/build/astro/size-image.ts', 'src/content/image-sizes.ts', 'astro.config.mjs'],
  /** A page, apart from the records it shows. */
  page: ['src', 'public', 'astro.config.mjs', 'package.json'],
};

/** The packages that draw cards, and the packages with their fonts. */
const cardPackages = ['@fontsource', '@fontsource-variable', '@resvg/resvg-js', 'satori'];

/** The packages that resize images. */
const imagePackages = ['@img', 'astro', 'sharp'];

/** The inputs of everything: the Node version and the settings, including environment variables. */
const settings = [process.version, site];

const packagesKey = (root: string): string => `packages ${resolve(root)}`;

/**
 * The digest of the installed packages, except development ones, by the sizes and times of their files. The lock file does
 * not show changes to installed files, and reading 400 MB would take longer than most builds.
 * @param root the project's folder
 */
export function packagesDigest(root = '.'): string {
  const digest = statusDigest(installedPackages(root), root);
  // For threads that start later, and for the copy of this module that Astro bundles.
  setEnvironmentData(packagesKey(root), digest);
  return digest;
}

/** The digest of the installed packages as this process last computed it. */
function knownPackages(root = '.'): string {
  const known = getEnvironmentData(packagesKey(root));
  return typeof known === 'string' ? known : packagesDigest(root);
}

const lockFile = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })),
});

/** The folders of the packages that a build may use; empty without a lock file. */
function installedPackages(root: string): string[] {
  const file = join(root, 'package-lock.json');
  if (!existsSync(file)) return [];
  const lock = lockFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(lock.packages)
    .filter(([path, { dev = false }]) => path !== '' && !dev)
    .map(([path]) => path);
}

/**
 * The digest of the code that turns a content file into a record.
 * @param root the project's folder
 */
export function recordCodeDigest(root = '.'): string {
  return digestValues([settings, knownPackages(root), digestFiles(inputs.record, root)]);
}

let cardCode: string | undefined;

/** The digest of everything that draws cards, computed only once because every card needs it. */
export function cardCodeDigest(): string {
  const packages = cardPackages.map((name) => join('node_modules', name));
  cardCode ??= digestValues([settings, statusDigest(packages), digestFiles(inputs.card)]);
  return cardCode;
}

let imageCode: string | undefined;

/** The digest of everything that resizes images except their bytes, computed only once because every image needs it. */
export function imageCodeDigest(): string {
  const packages = imagePackages.map((name) => join('node_modules', name));
  imageCode ??= digestValues([process.version, statusDigest(packages), digestFiles(inputs.image)]);
  return imageCode;
}

/**
 * The digest of what every page is made from except the records: code, settings, images and fonts.
 * @param fonts the folder of the fonts
 */
export function pageCodeDigest(fonts: string): string {
  const images = join(contentDir(), 'images');
  return digestValues([settings, knownPackages(), digestFiles([...inputs.page, images, fonts])]);
}

/** The digest of everything the site is made from. If it has not changed, neither has the site. */
export function siteDigest(): string {
  const files = digestFiles([...inputs.page, contentDir()]);
  return digestValues([settings, packagesDigest(), contentDir(), files]);
}
