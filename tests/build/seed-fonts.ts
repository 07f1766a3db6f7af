import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheDir } from '../../src/build/folders.ts';
import { settingsFor } from './command-settings.ts';

/** Where the fonts for content in plain letters are kept for later projects and runs. */
const kept = resolve(cacheDir(), 'test-fonts');

const program = `
  const { default: subsetFonts } = await import(${JSON.stringify(resolve('src/build/subset-fonts.ts'))});
  await subsetFonts();`;

let isChecked = false;

/**
 * Gives a new project the fonts that its first build would subset, which takes longer than anything else in it. A build
 * makes them again if its content has other letters, or if they are damaged: nothing depends on the copy.
 * @param folder the project, with its first content
 */
export function seedFonts(folder: string): void {
  if (!isChecked)
    spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: folder,
      env: settingsFor({ CACHE_DIR: kept }),
    });
  isChecked = true;
  const fonts = join(kept, 'fonts');
  if (existsSync(fonts)) cpSync(fonts, join(folder, '.cache/fonts'), { recursive: true });
}
