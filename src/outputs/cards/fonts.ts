import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Font } from 'satori';

const folder = 'node_modules/@fontsource/source-serif-4/files';
const subsets = ['latin', 'latin-ext', 'cyrillic'] as const;
const cuts = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 600, style: 'normal' },
] as const;

/** The fonts of the cards, as a list of families: each subset is one, so that a letter is looked up in one after another. */
export const fontFamily = subsets.join(', ');

let loaded: Font[] | undefined;

/** The fonts of the cards, read once. They are static files, since satori does not support variable fonts. */
export function fonts(): Font[] {
  loaded ??= subsets.flatMap((name) =>
    cuts.map(({ weight, style }) => ({
      name,
      weight,
      style,
      data: readFileSync(join(folder, `source-serif-4-${name}-${weight}-${style}.woff`)),
    })),
  );
  return loaded;
}
