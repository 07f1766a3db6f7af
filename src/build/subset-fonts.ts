import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { contentDir } from '../content/read.ts';
import { digestFiles, digestValues, filesUnder } from './digest.ts';
import { fontsDir } from './folders.ts';

const styleSheet = new URL('../styles/fonts.css', import.meta.url);
const interfaceDir = fileURLToPath(new URL('../interface', import.meta.url));

/** The file of a font in a package, as the style sheet names it. */
const fontFiles = /@fontsource(?:-variable)?\/[\w/.-]+\.woff2/g;

/**
 * The OpenType features that the site's styles use. Kerning is a fifth of what a font weighs, and is kept for what is
 * read at length and set large: the upright serif, in Latin.
 */
const features = ['ccmp', 'locl', 'mark', 'mkmk', 'liga', 'lnum', 'tnum'];
const isKerned = (file: string): boolean => /serif-4-latin-\d.*-normal\.woff2$/.test(file);

/** The weights that the site's styles give to a font with all weights. */
const weights = { min: 400, max: 600, default: 400 };

/** What pages may show though no text contains it as such: a no-break space, and characters that are set around words. */
const added = '\u00A0§·×‘’‚“”„«»–—…−';

/** The path of a font in its package. */
const packaged = (file: string): string => fileURLToPath(import.meta.resolve(file));

/** What a set of fonts was made from and what it is, so that it is made again when either has changed. */
interface Made {
  readonly from: string;
  readonly fonts: string;
}

/**
 * Writes the site's fonts with only the characters that the content and the interface contain to `fontsDir`; pages use
 * them in place of the packages' files. What was written for the same characters is kept. The bytes depend on nothing
 * else.
 * @throws if a font cannot be read or written
 */
export default async function subsetFonts(): Promise<void> {
  const folder = fontsDir();
  const characters = charactersIn([contentDir(), interfaceDir]);
  const files = [...new Set(readFileSync(styleSheet, 'utf8').match(fontFiles))];
  const from = digestValues([
    characters,
    digestFiles([fileURLToPath(import.meta.url), ...files.map(packaged)]),
  ]);
  const record = join(folder, 'made.json');
  if (isMade(record, { from, fonts: digestFiles(files, folder) })) return;
  for (const file of files) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      await subsetFont(readFileSync(packaged(file)), characters, {
        targetFormat: 'woff2',
        noHinting: true,
        keepFeatures: isKerned(file) ? [...features, 'kern'] : features,
        ...(file.includes('-wght-') && { variationAxes: { wght: weights } }),
      }),
    );
  }
  const made: Made = { from, fonts: digestFiles(files, folder) };
  writeFileSync(record, JSON.stringify(made));
}

function isMade(record: string, { from, fonts }: Made): boolean {
  try {
    const last = JSON.parse(readFileSync(record, 'utf8')) as Partial<Made>;
    return last.from === from && last.fonts === fonts;
  } catch {
    return false;
  }
}

/**
 * Every character of the text files in some folders, and of ASCII, in order; in capitals, too, which labels and the index
 * of words are set in.
 */
function charactersIn(folders: readonly string[]): string {
  const found = new Set<string>(added);
  for (let code = 0x20; code < 0x7f; code++) found.add(String.fromCharCode(code));
  for (const path of folders.flatMap((folder) => filesUnder(folder)))
    if (/\.(?:md|yaml|ts)$/.test(path))
      for (const character of readFileSync(path, 'utf8')) found.add(character);
  const text = [...found].join('');
  return [...new Set(text + text.normalize('NFC') + text.toUpperCase())].sort().join('');
}
