import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import type { CheckedBody } from '../markdown/checked-body.ts';
import { byPlace, type Issue } from '../issues/issue.ts';
import { readBounded, sizeFault } from './read-bytes.ts';
import { collectionNames, collections, type CollectionName } from '../schemas/collections.ts';
import { decodeText } from './decode.ts';
import { display, listCollection, listImages, misplacedBeside, whenAbsent } from './list.ts';
import { parsePins, type Pin } from './published-lock.ts';
import { parseAddresses, type PublishedAddress } from './address-list.ts';
import { parseMarkdownDocument, parseYamlDocument, type ContentDocument } from './parse-document.ts';
import { schemaFaults } from './schema-issues.ts';

/** A content file that was read: valid data, or the issues that say why there is none. */
export interface ContentFile<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  /** The file's name without its ending. */
  readonly id: string;
  /** Path from the folder the command runs in, with forward slashes. */
  readonly path: string;
  readonly document: ContentDocument;
  /** Its Markdown taken apart, where that is done. */
  readonly body?: CheckedBody;
  readonly data: z.infer<(typeof collections)[Name]['schema']> | undefined;
  readonly issues: readonly Issue[];
}

/** The folder that holds the content: `CONTENT_DIR`, or `content`. */
export function contentDir(): string {
  return process.env['CONTENT_DIR'] || 'content';
}

/** Reads one content file and checks it against its collection's schema. */
export async function readContentFile<Name extends CollectionName>(
  name: Name,
  path: string,
): Promise<ContentFile<Name>> {
  return parseContentFile(name, path, await readBounded(path));
}

/** Takes a content file's bytes apart and checks them against its collection's schema. */
export function parseContentFile<Name extends CollectionName>(
  name: Name,
  path: string,
  bytes: Uint8Array,
): ContentFile<Name> {
  const { extension, schema } = collections[name];
  const file = display(path);
  const known = { collection: name, id: basename(path, extension), path: file };
  const issue = (fault: Omit<Issue, 'severity' | 'file'>): Issue => ({
    severity: 'error',
    file,
    ...fault,
  });
  const text = sizeFault(bytes) ?? decodeText(bytes);
  if (typeof text !== 'string') {
    const document = parseYamlDocument('');
    return { ...known, document, data: undefined, issues: [issue(text)] };
  }
  const document = extension === '.md' ? parseMarkdownDocument(text) : parseYamlDocument(text);
  if (document.faults.length > 0)
    return { ...known, document, data: undefined, issues: document.faults.map(issue) };
  const result = schema.safeParse(document.data);
  const issues = result.success
    ? []
    : result.error.issues.flatMap((found) => schemaFaults(found, document, schema).map(issue));
  return { ...known, document, data: result.data as ContentFile<Name>['data'], issues };
}

/** A content file that is there to be read. */
export interface ListedFile<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  readonly path: string;
}

/** Reads content files one by one, and gives them in the same order. */
export async function readContentFiles(listed: readonly ListedFile[]): Promise<ContentFile[]> {
  const files: ContentFile[] = [];
  // A few hundred at a time: fast, and never near the limit on open files.
  for (let start = 0; start < listed.length; start += 256) {
    const batch = listed.slice(start, start + 256);
    const read = batch.map(({ collection, path }) => readContentFile(collection, path));
    files.push(...(await Promise.all(read)));
  }
  return files;
}

/** Everything in a content folder, file by file, with every issue of reading it. */
export interface ContentFolder {
  /** Path from the folder the command runs in, with forward slashes. */
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
 * @param read reads its files
 * @throws where the folder itself cannot be read.
 */
export async function readContentFolder(
  dir: string,
  read: typeof readContentFiles = readContentFiles,
): Promise<ContentFolder> {
  await readdir(dir);
  const listed: ListedFile[] = [];
  const issues = await misplacedBeside(dir);
  for (const name of collectionNames) {
    const { paths, issues: found } = await listCollection(dir, name);
    issues.push(...found);
    listed.push(...paths.map((path) => ({ collection: name, path })));
  }
  const files = await read(listed);
  const images = await listImages(dir);
  issues.push(...images.issues, ...files.flatMap((file) => file.issues));
  return {
    dir: display(dir),
    files,
    issues: issues.sort(byPlace),
    pins: parsePins(await textOf(join(dir, 'published.lock'))),
    addresses: parseAddresses(await textOf(join(dir, 'addresses.txt'))),
    images: new Set(images.names),
  };
}

/** The text of a file with the line ends of Unix, or none where there is no file. */
export async function textOf(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(whenAbsent(''));
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
