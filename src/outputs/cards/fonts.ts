import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Font } from 'satori';

/** A typeface for cards, with one file per cut for each subset of its characters. */
interface Typeface {
  readonly package: string;
  /** The subsets that a text may need; by default, all numbered ones. */
  readonly subsets?: readonly string[];
  readonly cuts: readonly Cut[];
  /** Whether it is tried only for characters that no other typeface has. Its package lists no subsets. */
  readonly isLast?: true;
}

interface Cut {
  readonly file: string;
  readonly weight: Font['weight'];
  readonly style: Font['style'];
}

const regular = (file: string): readonly Cut[] => [{ file, weight: 400, style: 'normal' }];
const variable = regular('wght-normal.woff2');
const fixed = regular('400-normal.woff');

const serif: Typeface = {
  package: '@fontsource/source-serif-4',
  subsets: ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'],
  cuts: [
    ...fixed,
    { file: '400-italic.woff', weight: 400, style: 'italic' },
    { file: '600-normal.woff', weight: 600, style: 'normal' },
  ],
};

const chinese: Typeface = { package: '@fontsource-variable/noto-serif-sc', cuts: variable };
const japanese: Typeface = { package: '@fontsource-variable/noto-serif-jp', cuts: variable };
const korean: Typeface = { package: '@fontsource-variable/noto-serif-kr', cuts: variable };

/**
 * Typefaces for characters that Source Serif lacks. Arabic and Khmer do not use Noto, because satori moves marks up where a
 * font moves them down; the two typefaces used instead have single glyphs for most letters with their marks.
 */
const forOtherScripts: readonly Typeface[] = [
  { package: '@fontsource/gfs-didot', subsets: ['greek-ext'], cuts: fixed },
  { package: '@fontsource/scheherazade-new', subsets: ['arabic'], cuts: fixed },
  { package: '@fontsource-variable/noto-serif-hebrew', subsets: ['hebrew'], cuts: variable },
  {
    package: '@fontsource-variable/noto-serif-devanagari',
    subsets: ['devanagari'],
    cuts: variable,
  },
  { package: '@fontsource-variable/noto-serif-bengali', subsets: ['bengali'], cuts: variable },
  { package: '@fontsource-variable/noto-serif-thai', subsets: ['thai'], cuts: variable },
  { package: '@fontsource/battambang', subsets: ['khmer'], cuts: fixed },
  { package: '@fontsource/noto-sans-myanmar', subsets: ['myanmar'], cuts: fixed },
];

const emoji: Typeface = { package: '@fontsource-variable/noto-emoji', cuts: variable };
/** Symbols, and scripts such as Armenian, Georgian and Lao. */
const symbols: Typeface = { package: '@fontsource/dejavu-sans', cuts: fixed, isLast: true };

/** The subsets that every card loads. */
const alwaysLoaded = ['latin', 'latin-ext', 'cyrillic'];

/** Characters that those subsets are sure to contain. */
const commonCharacters =
  /[\p{Z}\s\u0020-\u017F\u0400-\u045F\u2010-\u2015\u2018-\u201E\u2022\u2026\u20AC]/gu;

/** The characters of a text that need more than the fonts that every card loads. */
export function rareCharacters(text: string): ReadonlySet<string> {
  return new Set(drawableText(text).replace(commonCharacters, ''));
}

/**
 * Adapts a text to what cards can draw: Arabic vowel points, which are optional and which satori misplaces, are removed, and
 * joined emoji are drawn side by side.
 */
export function drawableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u064B-\u0652\u0656-\u065F\u0670\uFE0E\uFE0F]/gu, '')
    .replace(/(?<=\p{Emoji})\u200D(?=\p{Emoji})/gu, '');
}

/** The fonts for a text, and their names as a CSS list, in the order in which they are searched for a character. */
export interface Fonts {
  readonly fonts: Font[];
  readonly family: string;
}

const byFiles = new Map<string, Fonts>();

/**
 * The fonts for a text: those that every card loads, and the other files that its characters need. The same set of files always
 * gives the same object, since satori caches parsed fonts by object.
 */
export function fontsFor(text: string): Fonts {
  const rare = rareCharacters(text);
  const wanted = [serif, ...forOtherScripts, ...eastAsian(text), emoji, symbols].flatMap(
    (typeface) => subsetsFor(typeface, rare).map((subset) => ({ typeface, subset })),
  );
  const key = wanted.map(({ typeface, subset }) => `${typeface.package}/${subset}`).join(' ');
  const cached = byFiles.get(key) ?? {
    fonts: wanted.flatMap(({ typeface, subset }) => load(typeface, subset)),
    family: wanted.map(({ typeface, subset }) => familyName(typeface, subset)).join(', '),
  };
  byFiles.set(key, cached);
  return cached;
}

/** The East Asian typefaces, starting with the one whose forms of Han characters suit the text’s language. */
function eastAsian(text: string): Typeface[] {
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)) return [japanese, chinese, korean];
  return /\p{sc=Hangul}/u.test(text) ? [korean, chinese, japanese] : [chinese, japanese, korean];
}

function subsetsFor(typeface: Typeface, rare: ReadonlySet<string>): string[] {
  if (typeface.isLast) return rare.size > 0 ? ['latin'] : [];
  const ranges = rangesOf(typeface);
  const points = [...rare].map((character) => character.codePointAt(0) ?? 0);
  return [...ranges].flatMap(([subset, within]) => {
    const isNeeded =
      (typeface === serif && alwaysLoaded.includes(subset)) ||
      points.some((point) => within.some(([first, last]) => point >= first && point <= last));
    return isNeeded ? [subset] : [];
  });
}

type Range = readonly [first: number, last: number];

const rangesByPackage = new Map<string, ReadonlyMap<string, readonly Range[]>>();

/**
 * The ranges of characters that each subset covers, as its package declares them. Some characters may be missing from the font.
 */
function rangesOf({ package: name, subsets }: Typeface): ReadonlyMap<string, readonly Range[]> {
  const cached = rangesByPackage.get(name);
  if (cached) return cached;
  const file = readFileSync(join('node_modules', name, 'unicode.json'), 'utf8');
  const declared = Object.entries(JSON.parse(file) as Record<string, string>)
    .map(([subset, ranges]) => [subset.replace(/[[\]]/g, ''), parsedRanges(ranges)] as const)
    .filter(([subset]) => (subsets ? subsets.includes(subset) : /^\d+$/.test(subset)));
  const ranges = new Map(declared);
  rangesByPackage.set(name, ranges);
  return ranges;
}

/** Parses a CSS `unicode-range`: `U+0-FF,U+131`. */
function parsedRanges(ranges: string): Range[] {
  return ranges.split(',').map((range) => {
    const [first = '', last = first] = range.replace(/^\s*U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

function familyName(typeface: Typeface, subset: string): string {
  return `${typeface.package.split('/')[1] ?? ''}-${subset}`;
}

const files = new Map<string, Buffer>();

function load(typeface: Typeface, subset: string): Font[] {
  const name = familyName(typeface, subset);
  return typeface.cuts.map(({ file, weight, style }) => {
    const path = join('node_modules', typeface.package, 'files', `${name}-${file}`);
    const data = files.get(path) ?? readFileSync(path);
    files.set(path, data);
    return { name, weight, style, data };
  });
}
