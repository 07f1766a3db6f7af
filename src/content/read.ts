import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { byPlace, type Issue } from '../issues/issue.ts';
import type { BodySummary } from '../markdown/body-summary.ts';
import { collections, type CollectionName, type DataOf } from '../schemas/collections.ts';
import { parseAddresses, type PublishedAddress } from './address-list.ts';
import { decodeText } from './decode.ts';
import { displayPath, readBounded, readTextFile } from './files.ts';
import { iconIssues } from './icon.ts';
import { inspectImages } from './images.ts';
import { listContent, type ListedFile } from './list.ts';
import {
  emptyDocument,
  parseMarkdownDocument,
  parseYamlDocument,
  type ContentDocument,
} from './parse-document.ts';
import { readPins, type Pin } from './published-lock.ts';
import { readSettings, type SettingsDocument } from './settings.ts';
import { readEvidenceTexts } from './evidence-texts.ts';
import { validate } from './validate.ts';

export { contentDir } from '../settings/content-dir.ts';

/** A content file that has been read: its data if valid, otherwise its issues. */
export interface ContentFile<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  /** The file's name without its extension. */
  readonly id: string;
  /** The path from the folder the command runs in, with forward slashes. */
  readonly path: string;
  readonly document: ContentDocument;
  /** The parsed body, if a thread has already parsed it. */
  readonly body?: BodySummary;
  readonly data: DataOf<Name> | undefined;
  readonly issues: readonly Issue[];
}

/** Everything in a content folder, and every issue found while reading it. */
export interface ContentFolder {
  /** The path from the folder the command runs in, with forward slashes. */
  readonly dir: string;
  readonly files: readonly ContentFile[];
  /** The publication's settings, from `site.yaml`. */
  readonly settings: SettingsDocument;
  readonly issues: readonly Issue[];
  /** What has been published, from `published.lock` and `addresses.txt`. */
  readonly pins: readonly Pin[];
  readonly addresses: readonly PublishedAddress[];
  /** The names of the files in `images`. */
  readonly images: ReadonlySet<string>;
  /** The digests of the images that can be read, by name. */
  readonly imageDigests: ReadonlyMap<string, string>;
  /** The evidence kept from sources' pages, by source id: passages with the lines around them. */
  readonly evidenceTexts: ReadonlyMap<string, string>;
  /**
   * The records, as `collection/id`, that misnamed files were probably meant to be. References to them are not reported as
   * broken.
   */
  readonly misnamed: ReadonlySet<string>;
}

/**
 * Reads a content folder: lists its files, then reads, parses and validates each. A faulty file does not throw; its issues
 * are in the result.
 * @param readFiles how to read the listed files: in this thread, or in several (`readInThreads`)
 * @throws if there is no such folder
 */
export async function readContentFolder(
  dir: string,
  readFiles: typeof readContentFiles = readContentFiles,
): Promise<ContentFolder> {
  await readdir(dir);
  const listing = await listContent(dir);
  const files = await readFiles(listing.files);
  const images = await inspectImages(dir, listing.images);
  const settings = await readSettings(dir);
  return {
    dir: displayPath(dir),
    files,
    settings,
    issues: [
      ...listing.issues,
      ...settings.issues,
      ...images.issues,
      ...(await iconIssues(dir)),
      ...files.flatMap(({ issues }) => issues),
    ].sort(byPlace),
    pins: await readPins(join(dir, 'published.lock')),
    addresses: parseAddresses(await readTextFile(join(dir, 'addresses.txt'))),
    images: new Set(listing.images),
    imageDigests: images.digests,
    evidenceTexts: await readEvidenceTexts(dir),
    misnamed: new Set(listing.misnamed),
  };
}

/** How many files are open at once: enough to be fast, but far below any system's limit. */
const BATCH = 256;

/** Reads content files and returns them in the same order. */
export async function readContentFiles(listed: readonly ListedFile[]): Promise<ContentFile[]> {
  const files: ContentFile[] = [];
  for (let start = 0; start < listed.length; start += BATCH) {
    const batch = listed.slice(start, start + BATCH);
    const reading = batch.map(({ collection, path }) => readContentFile(collection, path));
    files.push(...(await Promise.all(reading)));
  }
  return files;
}

/** Reads, parses and validates one content file. */
export function readContentFile<Name extends CollectionName>(
  name: Name,
  path: string,
): Promise<ContentFile<Name>> {
  return Promise.try(() => parseContentFile(name, path, readBounded(path)));
}

/** Parses the bytes of a content file and validates its data. */
export function parseContentFile<Name extends CollectionName>(
  name: Name,
  path: string,
  bytes: Uint8Array,
): ContentFile<Name> {
  const { extension, schema } = collections[name];
  const file = displayPath(path);
  const identity = { collection: name, id: basename(path, extension), path: file };
  const text = decodeText(bytes);
  if (typeof text !== 'string')
    return { ...identity, document: emptyDocument, data: undefined, issues: [{ file, ...text }] };
  const document = extension === '.md' ? parseMarkdownDocument(text) : parseYamlDocument(text);
  const { data, issues } = validate(document, schema);
  return { ...identity, document, data, issues: issues.map((issue) => ({ file, ...issue })) };
}
