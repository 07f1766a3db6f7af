import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { contentDir } from '../content/read.ts';
import { digestFiles, digestValues, filesUnder } from './digest.ts';
import { fontsDir } from './folders.ts';

const styleSheets = ['fonts.css', 'fonts-latin-ext.css'].map(
  (name) => new URL(`../styles/${name}`, import.meta.url),
);
const interfaceDir = fileURLToPath(new URL('../interface', import.meta.url));

/** A font in a style sheet: its file, and the ranges of its characters. */
const fontFaces = /url\('([^']+\.woff2)'\)[^}]*?unicode-range:([^;]+);/g;

/**
 * The OpenType features that the site's styles use. Kerning makes up a fifth of a font's size, so it is kept only for the
 * upright Latin serif, which is read at length and set large.
 */
const features = ['ccmp', 'locl', 'mark', 'mkmk', 'liga', 'lnum', 'tnum'];
const isKerned = (file: string): boolean => /serif-4-latin-\d.*-normal\.woff2$/.test(file);

/** The range of weights that the site's styles use in a variable font. */
const weights = { min: 400, max: 600, default: 400 };

/** Characters that pages may show although no file contains them: a no-break space, and marks placed around words. */
const added = '\u00A0§·×‘’‚“”„«»–—…−';

/** The path of a font in its package. `rarer/` marks a second file made from the same font (astro/subset-font-files.ts). */
export const packaged = (file: string): string =>
  fileURLToPath(import.meta.resolve(file.replace(/^rarer\//, '')));

/** The digests of a set of fonts and of what it was made from. If either has changed, the fonts are made again. */
interface Made {
  readonly from: string;
  readonly fonts: string;
}

/**
 * Writes the site's fonts to `fontsDir`, with only the characters that the content and the interface contain, in the ranges of
 * the style sheets. Pages use them in place of the packages' files. Fonts that were already written for the same characters are
 * kept. Their bytes depend on nothing else.
 * @throws if a font cannot be read or written
 */
export default async function subsetFonts(): Promise<void> {
  const folder = fontsDir();
  const characters = charactersIn([contentDir(), interfaceDir]);
  const fonts = namedFonts();
  const files = [...fonts.keys()];
  const from = digestValues([
    characters,
    [...fonts.values()],
    digestFiles([fileURLToPath(import.meta.url), ...files.map(packaged)]),
  ]);
  const record = join(folder, 'made.json');
  if (isMade(record, { from, fonts: digestFiles(files, folder) })) return;
  for (const [file, ranges] of fonts) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      await subsetFont(readFileSync(packaged(file)), charactersInRanges(characters, ranges), {
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

/** The fonts that the style sheets name, by file, each with the ranges of its characters. */
export function namedFonts(): ReadonlyMap<string, string> {
  const faces = styleSheets.flatMap((sheet) => [
    ...readFileSync(sheet, 'utf8').matchAll(fontFaces),
  ]);
  return new Map(faces.map(([, file = '', ranges = '']) => [file, ranges]));
}

/**
 * The given characters that are in the ranges of a style sheet, such as `U+0020, U+0400-045F`, and the first character of the
 * widest range, since browsers reject a font without any outline.
 */
export function charactersInRanges(characters: string, ranges: string): string {
  const bounds = ranges.split(',').map((range) => {
    const [first = 0, last = first] = range
      .trim()
      .slice(2)
      .split('-')
      .map((code) => parseInt(code, 16));
    return { first, last };
  });
  const [widest] = bounds.toSorted((a, b) => b.last - b.first - (a.last - a.first));
  const inRanges = [...characters].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return bounds.some(({ first, last }) => first <= code && code <= last);
  });
  return [...new Set([...inRanges, String.fromCodePoint(widest?.first ?? 0)])].sort().join('');
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
 * All characters in the text files of some folders and in ASCII, in order. Their capitals are included, since labels and the
 * index of words are set in capitals.
 */
function charactersIn(folders: readonly string[]): string {
  const found = new Set<string>(added);
  for (let code = 0x20; code < 0x7f; code++) found.add(String.fromCharCode(code));
  for (const path of folders.flatMap((folder) => filesUnder(folder)))
    if (/\.(?:md|yaml|ts)$/.test(path))
      for (const [character] of readFileSync(path, 'utf8').matchAll(/[^ -~]/gu))
        found.add(character);
  const text = [...found].join('');
  return [...new Set(text + text.normalize('NFC') + text.toUpperCase())].sort().join('');
}
