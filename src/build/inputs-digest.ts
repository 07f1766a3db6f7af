import { contentDir } from '../content/read.ts';
import { digestOf } from './stamp.ts';

/** What a build of this project is made from, as a digest; see `digestOf`. */
export function inputsDigest(): string {
  const settings = [
    'CONTENT_DIR',
    'SITE_URL',
    'BASE_PATH',
    'CARDS',
    'OFFLINE',
    'SEARCH',
    'SOURCE_DATE_EPOCH',
    'VOLUMES',
  ];
  return digestOf(
    [contentDir(), 'src', 'public', 'astro.config.mjs', 'package-lock.json'],
    settings.map((name) => process.env[name]),
  );
}
