import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { interfaceFor, languages } from '../interface/languages.ts';

/**
 * Lays out an empty publication: its settings, and its pages about itself, whose texts say that they have yet to be
 * written.
 * @param folder its content folder, which may exist if it is empty
 * @param language a tag whose language the interface has, such as `de-AT`
 * @returns the files written; undefined if the folder is not empty, in which case nothing is written
 */
export function layOutPublication(folder: string, language: string): readonly string[] | undefined {
  if (existsSync(folder) && readdirSync(folder).length > 0) return undefined;
  const files = Object.entries(languages[interfaceFor(language) ?? 'en'].publicationFiles);
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text.replace(/^language: .*$/m, `language: ${language}`));
  }
  return files.map(([name]) => name);
}
