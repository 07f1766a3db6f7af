import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { interfaceFor, languages } from '../interface/languages.ts';

/**
 * Creates an empty publication: its settings, and pages about itself whose text says that they are still to be written.
 * @param folder its content folder, which may exist if it is empty
 * @param language a language tag, such as `de-AT`; the texts are in English if the interface lacks the language
 * @returns the names of the files written; undefined if the folder is not empty, in which case nothing is written
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
