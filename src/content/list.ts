import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Issue } from '../issues/issue.ts';
import { didYouMean } from '../issues/did-you-mean.ts';
import { identifier } from '../schemas/identifier.ts';
import { collectionNames, collections, type CollectionName } from '../schemas/collections.ts';

/** The files of a collection in order of their names, and issues for what lies in its folder and should not. */
export async function listCollection(
  dir: string,
  name: CollectionName,
): Promise<{ paths: string[]; issues: Issue[] }> {
  const folder = join(dir, name);
  const { extension } = collections[name];
  const issues: Issue[] = [];
  const paths: string[] = [];
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    const id = entry.name.slice(0, -extension.length);
    if (!entry.isFile()) {
      issues.push(
        misplaced(
          path,
          'is not a plain file',
          `keep only ${extension} files in ${display(folder)}`,
        ),
      );
    } else if (!entry.name.endsWith(extension)) {
      const fix = `rename it, or move it out of ${display(folder)}`;
      issues.push(misplaced(path, `does not end in ${extension}`, fix));
    } else if (!identifier.safeParse(id).success) {
      issues.push({
        ...misplaced(
          path,
          'has a name that cannot be an id',
          `rename it${idLike(id) && ` to ${idLike(id)}${extension}`}: an id has lower-case Latin letters, digits and single hyphens`,
        ),
        code: 'bad-file-name',
      });
    } else paths.push(path);
  }
  return { paths: paths.sort(), issues };
}

/** What a content folder holds. */
const folders: readonly string[] = [...collectionNames, 'images'];
const records: readonly string[] = ['published.lock', 'addresses.txt'];

/** Issues for what lies beside the collections and would be passed over. */
export async function misplacedBeside(dir: string): Promise<Issue[]> {
  return (await entriesOf(dir)).flatMap((entry) => {
    const { name } = entry;
    if (entry.isDirectory() ? folders.includes(name) : records.includes(name)) return [];
    const path = join(dir, name);
    const list = `the folders are: ${folders.join(', ')}`;
    if (entry.isDirectory())
      return [misplaced(path, 'is not a folder of content', didYouMean(name, folders, list))];
    if (folders.includes(name)) return [misplaced(path, 'is not a plain folder', list)];
    const fix = 'move it into the folder of its collection';
    return [misplaced(path, 'lies beside the folders of the collections', fix)];
  });
}

/** What an image may be named: nothing that means something in an address or in a page. */
const image = /^[\w.-]+\.(?:avif|gif|jpe?g|png|svg|webp)$/;

/** The names of the images in a content folder, and issues for what lies among them and is none. */
export async function listImages(dir: string): Promise<{ names: string[]; issues: Issue[] }> {
  const folder = join(dir, 'images');
  const entries = await entriesOf(folder);
  const isImage = (entry: Dirent): boolean => entry.isFile() && image.test(entry.name);
  return {
    names: entries.filter(isImage).map(({ name }) => name),
    issues: entries
      .filter((entry) => !isImage(entry))
      .map(({ name }) =>
        misplaced(
          join(folder, name),
          'is not an image that a page can show',
          'keep only files in images whose names have Latin letters, digits, dots, hyphens and underscores, and end in .avif, .gif, .jpg, .jpeg, .png, .svg or .webp',
        ),
      ),
  };
}

/** What lies in a folder, hidden files left out; nothing where there is no such folder. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(whenAbsent([]));
  return entries.filter(({ name }) => !name.startsWith('.'));
}

function misplaced(path: string, what: string, fix: string): Issue {
  return {
    severity: 'error',
    code: 'misplaced-file',
    file: display(path),
    line: 1,
    column: 1,
    message: `“${basename(path)}” ${what}`,
    fix,
  };
}

/** The id that a name comes nearest to; empty where there is none. */
function idLike(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Gives a fallback where a file or folder is absent, and throws any other error. */
export function whenAbsent<T>(fallback: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    // Something other than a folder in a folder's place is an issue of its own.
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return fallback;
    throw error;
  };
}

/** A path from the folder the command runs in, with forward slashes. */
export function display(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}
