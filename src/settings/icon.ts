import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Palette } from './palette.ts';

/** The name of the icon file in the content folder. */
export const ICON_FILE = 'icon.svg';

/** A publication's icon, as SVG; by default, lines of text drawn in its colors. */
export function readIcon(dir: string, { ink: [ink], paper: [paper] }: Palette): string {
  const file = join(dir, ICON_FILE);
  return existsSync(file)
    ? readFileSync(file, 'utf8')
    : `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${ink}"/><path d="M8 10h16M8 16h16M8 22h10" stroke="${paper}" stroke-width="3"/></svg>\n`;
}
