import { join } from 'node:path';
import { contentDir } from '../content/read.ts';
import { site } from '../site.ts';
import { digestFiles, digestValues } from './digest.ts';

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
    'src/site.ts',
    'package-lock.json',
  ],
  /** The picture of a shared link: what draws it, its colors, its typeface and the libraries. */
  card: [
    'src/outputs/cards',
    'src/styles/tokens.css',
    'node_modules/@fontsource/source-serif-4/package.json',
    'node_modules/@resvg/resvg-js/package.json',
    'node_modules/satori/package.json',
  ],
  /** A page, apart from the records it shows. */
  page: ['src', 'public', 'astro.config.mjs', 'package-lock.json'],
};

/**
 * The digest of the code that makes a record of a content file.
 * @param root the project's folder
 */
export function recordCodeDigest(root = '.'): string {
  return digestFiles(inputs.record, root);
}

let cardCode: string | undefined;

/** The digest of everything that draws cards, computed once because every card needs it. */
export function cardCodeDigest(): string {
  cardCode ??= digestFiles(inputs.card);
  return cardCode;
}

/** The digest of what every page is made from, apart from the records: code, settings, and images. */
export function pageCodeDigest(): string {
  return digestValues([site, digestFiles([...inputs.page, join(contentDir(), 'images')])]);
}

/** The digest of all that the site is made from; if it has not changed, neither has the site. */
export function siteDigest(): string {
  return digestValues([site, contentDir(), digestFiles([...inputs.page, contentDir()])]);
}
