import { join } from 'node:path';
import type { Issue } from '../issues/issue.ts';
import { settingsSchema, type Settings } from '../schemas/settings.ts';
import { SITE_FILE } from '../settings/site-file.ts';
import { decodeText } from './decode.ts';
import { displayPath, isPlainFile, readBounded } from './files.ts';
import { emptyDocument, parseYamlDocument } from './parse-document.ts';
import type { YamlDocument } from './parse-yaml.ts';
import { validate } from './validate.ts';

/** A publication's settings as the gate reads them: the data if valid, otherwise the issues. */
export interface SettingsDocument extends Pick<YamlDocument, 'locate'> {
  /** The path from the folder the command runs in, with forward slashes. */
  readonly path: string;
  readonly exists: boolean;
  readonly data: Settings | undefined;
  readonly issues: readonly Issue[];
}

/** Reads, parses and validates the settings in a content folder. */
export async function readSettings(dir: string): Promise<SettingsDocument> {
  const file = join(dir, SITE_FILE);
  const path = displayPath(file);
  const { locate } = emptyDocument;
  if (!(await isPlainFile(file)))
    return { path, exists: false, locate, data: undefined, issues: [] };
  const text = decodeText(readBounded(file));
  if (typeof text !== 'string')
    return { path, exists: true, locate, data: undefined, issues: [{ file: path, ...text }] };
  const document = parseYamlDocument(text);
  const { data, issues } = validate(document, settingsSchema);
  return {
    path,
    exists: true,
    locate: document.locate,
    data,
    issues: issues.map((issue) => ({ file: path, ...issue })),
  };
}
