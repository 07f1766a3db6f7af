import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import { nearest } from '../issues/nearest.ts';
import type { Issue } from '../issues/issue.ts';
import { collectionNames, collections, type CollectionName } from '../schemas/collections.ts';
import { identifier, MAX_ID_LENGTH } from '../schemas/identifier.ts';
import { ICON_FILE } from '../settings/icon.ts';
import { SITE_FILE } from '../settings/site-file.ts';
import { displayPath, isPlainFile, listFolder } from './files.ts';

/** A content file to read. */
export interface ListedFile<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  readonly path: string;
}

/** The files and images in a content folder, and an issue for everything else in it, which would be ignored. */
export interface ContentListing {
  readonly files: readonly ListedFile[];
  readonly images: readonly string[];
  readonly issues: readonly Issue[];
  /** The records, as `collection/id`, that misnamed files were probably meant to be. */
  readonly misnamed: readonly string[];
}

/** Lists a content folder, collection by collection. */
export async function listContent(dir: string): Promise<ContentListing> {
  const outside = await listOutside(dir);
  const { issues } = outside;
  const misnamed = [...outside.misnamed];
  const files: ListedFile[] = [];
  for (const collection of collectionNames) {
    const listed = await listCollection(dir, collection);
    files.push(...listed.paths.map((path) => ({ collection, path })));
    issues.push(...listed.issues);
    misnamed.push(...listed.misnamed.map((id) => `${collection}/${id}`));
  }
  const images = await listImages(dir);
  return { files, images: images.names, issues: [...issues, ...images.issues], misnamed };
}

/** Lists the files of a collection, sorted by name, with an issue for everything else in its folder. */
export async function listCollection(
  dir: string,
  name: CollectionName,
): Promise<{ paths: string[]; issues: Issue[]; misnamed: string[] }> {
  const folder = join(dir, name);
  const paths: string[] = [];
  const issues: Issue[] = [];
  const misnamed: string[] = [];
  for (const entry of await listFolder(folder)) {
    const path = join(folder, entry.name);
    const issue = recordFileIssue(entry, displayPath(folder), collections[name].extension);
    if (issue) {
      issues.push(issueOf(path, issue));
      misnamed.push(intendedId(entry.name));
    } else paths.push(path);
  }
  return { paths: paths.sort(), issues, misnamed };
}

function recordFileIssue(
  entry: Dirent,
  folder: string,
  extension: string,
): IssueDescription | undefined {
  const { name } = entry;
  const place = { name, extension, folder };
  if (!entry.isFile()) return describeIssue('misplaced-file', { ...place, problem: 'not-a-file' });
  if (!name.endsWith(extension))
    return describeIssue('misplaced-file', { ...place, problem: 'wrong-extension' });
  if (identifier.safeParse(name.slice(0, -extension.length)).success) return undefined;
  const id = intendedId(name);
  const better = id === '' ? undefined : `${id}${extension}`;
  return describeIssue('bad-file-name', { name, better });
}

/** The id that a misnamed file was probably meant to have. */
function intendedId(name: string): string {
  return asIdentifier(name.replace(/\.\w+$/, ''))
    .slice(0, MAX_ID_LENGTH)
    .replace(/-$/, '');
}

/** The id most similar to a name; empty if no character of the name may be in an id. */
function asIdentifier(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

const folders: readonly string[] = [...collectionNames, 'images', 'evidence'];
const rootFiles: readonly string[] = ['published.lock', 'addresses.txt', SITE_FILE, ICON_FILE];

/** Issues for everything outside the collections' folders, which would be ignored. */
async function listOutside(dir: string): Promise<{ issues: Issue[]; misnamed: string[] }> {
  const issues: Issue[] = [];
  const misnamed: string[] = [];
  for (const entry of await listFolder(dir)) {
    const { name } = entry;
    if (rootFiles.includes(name)) {
      if (await isPlainFile(join(dir, name))) continue;
      const issue = describeIssue('misplaced-file', { name, problem: 'no-plain-file' });
      issues.push(issueOf(join(dir, name), issue));
      continue;
    }
    if (entry.isDirectory() && folders.includes(name)) continue;
    const intended = nearest(name, folders);
    if (entry.isDirectory() && intended !== undefined)
      for (const file of await listFolder(join(dir, name)))
        misnamed.push(`${intended}/${intendedId(file.name)}`);
    const problem = entry.isDirectory()
      ? ({ problem: 'unknown-folder', folders, nearest: intended } as const)
      : folders.includes(name)
        ? ({ problem: 'not-a-folder', folders } as const)
        : ({ problem: 'outside-folders' } as const);
    issues.push(issueOf(join(dir, name), describeIssue('misplaced-file', { name, ...problem })));
  }
  return { issues, misnamed };
}

/** The name of an image, without characters that have a special meaning in URLs or HTML. */
const IMAGE = /^[\w.-]+\.(?:avif|gif|jpe?g|png|svg|webp)$/;

/** Lists the names of the images in a content folder, with an issue for everything else in their folder. */
export async function listImages(dir: string): Promise<{ names: string[]; issues: Issue[] }> {
  const folder = join(dir, 'images');
  const names: string[] = [];
  const issues: Issue[] = [];
  for (const entry of await listFolder(folder)) {
    const { name } = entry;
    const problem = { name, problem: 'not-an-image' } as const;
    if (entry.isFile() && IMAGE.test(name)) names.push(name);
    else issues.push(issueOf(join(folder, name), describeIssue('misplaced-file', problem)));
  }
  return { names, issues };
}

function issueOf(path: string, issue: IssueDescription): Issue {
  return { file: displayPath(path), line: 1, column: 1, ...issue };
}
