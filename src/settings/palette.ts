/** A color in the light and the dark scheme, each as `#` and six hexadecimal digits. */
export type ColorPair = readonly [light: string, dark: string];

/** The default colors: black on white, with blue links. */
export const defaultPalette = {
  paper: ['#ffffff', '#161616'],
  'paper-deep': ['#f3f3f3', '#212121'],
  ink: ['#1a1a1a', '#ebebeb'],
  'ink-soft': ['#4a4a4a', '#b8b8b8'],
  hairline: ['#d4d4d4', '#3a3a3a'],
  rule: ['#868686', '#808080'],
  link: ['#123f8c', '#a9c8ff'],
  added: ['#0d4f3a', '#9fdcc0'],
  'added-paper': ['#e2f0e7', '#173026'],
  gone: ['#7d1a12', '#f5b5a8'],
  'gone-paper': ['#f9e6e1', '#3a1c17'],
  'marked-paper': ['#f6ecc9', '#3b3313'],
} as const satisfies Record<string, ColorPair>;

/** The name of a color: `paper` is the background, and the others are used on it. */
export type ColorName = keyof typeof defaultPalette;

/** All colors of a publication. */
export type Palette = Readonly<Record<ColorName, ColorPair>>;

/** The names of all colors. */
export const colorNames = Object.keys(defaultPalette) as ColorName[];
