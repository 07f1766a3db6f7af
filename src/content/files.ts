import { closeSync, fstatSync, openSync, readFileSync, readSync, type Dirent } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** The size limit of a content file in bytes: about 20,000 words, more than any record needs. */
export const MAXIMUM_SIZE = 128 * 1024;

/** Reads a file. If it exceeds the size limit, reads only one byte more than the limit. */
export async function readBounded(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size <= MAXIMUM_SIZE) return await file.readFile();
    const { buffer } = await file.read(Buffer.alloc(MAXIMUM_SIZE + 1));
    return buffer;
  } finally {
    await file.close();
  }
}

/** Like `readBounded`, for a thread that has nothing to do while it waits. Reading a small file takes less time like this. */
export function readBoundedSync(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size <= MAXIMUM_SIZE) return readFileSync(file);
    const buffer = Buffer.alloc(MAXIMUM_SIZE + 1);
    readSync(file, buffer);
    return buffer;
  } finally {
    closeSync(file);
  }
}

/** Whether a path leads to a regular file, not to a folder, a pipe or a device, and is not a dangling link. */
export async function isPlainFile(path: string): Promise<boolean> {
  return (await ifAbsent(stat(path), undefined))?.isFile() ?? false;
}

/** Reads a text file, with Unix line endings and without a byte order mark. Without a regular file, the text is empty. */
export async function readTextFile(path: string): Promise<string> {
  if (!(await isPlainFile(path))) return '';
  const text = await ifAbsent(readFile(path, 'utf8'), '');
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** Lists a folder without its hidden files. The list is empty if there is no such folder. */
export async function listFolder(folder: string): Promise<Dirent[]> {
  const entries = await ifAbsent(readdir(folder, { withFileTypes: true }), []);
  return entries.filter(({ name }) => !name.startsWith('.'));
}

/** The path from the folder the command runs in, with forward slashes. */
export function displayPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}

async function ifAbsent<T>(reading: Promise<T>, fallback: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    // A file where a folder should be is reported elsewhere.
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return fallback;
    throw error;
  }
}
