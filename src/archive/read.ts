import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import { byPlace, type Issue } from '../integrity/issue.ts';
import { collectionNames, collections, type CollectionName } from './collections.ts';
import { parsePins, type Pin } from './pins.ts';
import { parseAddresses, type PublishedAddress } from './published-addresses.ts';
import { parseMarkdownDocument, parseYamlDocument, type ContentDocument } from './document.ts';
import { schemaFaults } from './schema-issue.ts';

/** A content file that was read: valid data, or the issues that say why there is none. */
export interface ContentFile<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  /** The file's name without its ending. */
  readonly id: string;
  /** Path from the folder the command runs in, with forward slashes. */
  readonly path: string;
  readonly document: ContentDocument;
  readonly data: z.infer<(typeof collections)[Name]['schema']> | undefined;
  readonly issues: readonly Issue[];
}

/** The folder that holds the content: `CONTENT_DIR`, or `content`. */
export function contentDir(): string {
  return process.env['CONTENT_DIR'] || 'content';
}

/** The files of a collection in order of their names, and issues for what lies in its folder and should not. */
export async function listCollection(
  dir: string,
  name: CollectionName,
): Promise<{ paths: string[]; issues: Issue[] }> {
  const folder = join(dir, name);
  const { extension } = collections[name];
  const entries = await readdir(folder, { withFileTypes: true }).catch(whenAbsent([]));
  const issues: Issue[] = [];
  const paths: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const misplaced = (message: string, fix: string): number =>
      issues.push({
        severity: 'error',
        code: 'misplaced-file',
        file: display(path),
        line: 1,
        column: 1,
        message,
        fix,
      });
    if (entry.name.startsWith('.')) continue;
    if (!entry.isFile())
      misplaced('is not a plain file', `keep only ${extension} files in ${display(folder)}`);
    else if (!entry.name.endsWith(extension))
      misplaced(`does not end in ${extension}`, `rename it, or move it out of ${display(folder)}`);
    else if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(entry.name.slice(0, -extension.length))) {
      misplaced(
        'has a name that cannot be an id',
        'use lower-case Latin letters, digits and single hyphens',
      );
    } else paths.push(path);
  }
  return { paths: paths.sort(), issues };
}

/** Reads one content file and checks it against its collection's schema. */
export async function readContentFile<Name extends CollectionName>(
  name: Name,
  path: string,
): Promise<ContentFile<Name>> {
  return parseContentFile(name, path, await readFile(path));
}

/** Takes a content file's bytes apart and checks them against its collection's schema. */
export function parseContentFile<Name extends CollectionName>(
  name: Name,
  path: string,
  bytes: Uint8Array,
): ContentFile<Name> {
  const { extension, schema } = collections[name];
  const file = display(path);
  const id = (path.split(sep).at(-1) ?? '').slice(0, -extension.length);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const issue = {
      severity: 'error',
      code: 'not-utf-8',
      file,
      line: 1,
      column: 1,
      message: 'the file is not UTF-8 text',
      fix: 'save it as UTF-8',
    } as const;
    return {
      collection: name,
      id,
      path: file,
      document: parseYamlDocument(''),
      data: undefined,
      issues: [issue],
    };
  }
  const document = extension === '.md' ? parseMarkdownDocument(text) : parseYamlDocument(text);
  const issue = (fault: Omit<Issue, 'severity' | 'file'>): Issue => ({
    severity: 'error',
    file,
    ...fault,
  });
  if (document.faults.length > 0) {
    const issues = document.faults.map((fault) => issue({ code: 'unreadable-yaml', ...fault }));
    return { collection: name, id, path: file, document, data: undefined, issues };
  }
  const result = schema.safeParse(document.data);
  const issues = result.success
    ? []
    : result.error.issues.flatMap((found) => schemaFaults(found, document, schema).map(issue));
  return {
    collection: name,
    id,
    path: file,
    document,
    data: result.data as ContentFile<Name>['data'],
    issues,
  };
}

/** Everything in a content folder, file by file, with every issue of reading it. */
export interface ContentFolder {
  readonly dir: string;
  readonly files: readonly ContentFile[];
  readonly issues: readonly Issue[];
  /** What was published, from `published.lock` and `addresses.txt`. */
  readonly pins: readonly Pin[];
  readonly addresses: readonly PublishedAddress[];
  /** Names of the files in `images/`. */
  readonly images: ReadonlySet<string>;
}

/**
 * Reads a content folder whole. Nothing is thrown for a bad file: its issues are in the result.
 * @throws where the folder itself cannot be read.
 */
export async function readContentFolder(dir: string): Promise<ContentFolder> {
  await readdir(dir);
  const files: ContentFile[] = [];
  const issues: Issue[] = [];
  for (const name of collectionNames) {
    const listed = await listCollection(dir, name);
    issues.push(...listed.issues);
    // A few hundred at a time: fast, and never near the limit on open files.
    for (let start = 0; start < listed.paths.length; start += 256) {
      const batch = listed.paths.slice(start, start + 256);
      files.push(...(await Promise.all(batch.map((path) => readContentFile(name, path)))));
    }
  }
  issues.push(...files.flatMap((file) => file.issues));
  return {
    dir,
    files,
    issues: issues.sort(byPlace),
    pins: parsePins(await textOf(join(dir, 'published.lock'))),
    addresses: parseAddresses(await textOf(join(dir, 'addresses.txt'))),
    images: new Set(await readdir(join(dir, 'images')).catch(whenAbsent([]))),
  };
}

/** The text of a file, or none where there is no file. */
function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(whenAbsent(''));
}

function whenAbsent<T>(fallback: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return fallback;
    throw error;
  };
}

function display(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}
