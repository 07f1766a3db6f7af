import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'astro/zod';

/** A built file: the key of its inputs, its size in bytes, and its modification time in milliseconds. */
const builtFile = z.tuple([z.string(), z.number(), z.number()]);
const fileList = z.record(z.string(), builtFile);
type FileList = z.infer<typeof fileList>;

/**
 * The files of the last build, which the next one reuses if they would come out the same. Files are linked, so they are
 * neither read nor written. That is safe because no build writes to an existing file.
 */
export class PreviousBuild {
  readonly #dist: string;
  readonly #listFile: string;
  readonly #before: Readonly<FileList>;
  readonly #keys = new Map<string, string>();
  readonly #folders = new Set<string>();
  readonly #folderKeys = new Map<string, string>();

  /**
   * @param dist the folder of the last build
   * @param listFile the file that lists its files
   */
  constructor(dist: string, listFile: string) {
    this.#dist = dist;
    this.#listFile = listFile;
    this.#before = read(listFile);
  }

  /**
   * Links a file from the last build into the new one if it can be reused; creates its folder either way.
   * @param file its path in the site
   * @param key the digest of what it is made from; undefined if that is known only once it has been made (see `setKey`)
   * @param folder the folder of the new build
   * @returns whether the file could be reused: it had the same key and has not been modified since. If not, write it.
   */
  take(file: string, key: string | undefined, folder: string): boolean {
    this.#makeFolder(dirname(join(folder, file)));
    if (key === undefined) return false;
    this.#keys.set(file, key);
    const [before, size, time] = this.#before[file] ?? [];
    if (before !== key) return false;
    const status = statSync(join(this.#dist, file), { throwIfNoEntry: false });
    if (status?.size !== size || status?.mtimeMs !== time) return false;
    return link(join(this.#dist, file), join(folder, file));
  }

  /**
   * Links a folder of the last build into the new one, with all its files or none.
   * @param path its path in the site
   * @param key the digest of what its files are made from
   * @param folder the folder of the new build
   * @returns whether it could be reused; if not, the folder does not exist yet
   */
  takeFolder(path: string, key: string, folder: string): boolean {
    this.#folderKeys.set(path, key);
    const files = Object.keys(this.#before).filter((file) => file.startsWith(`${path}/`));
    if (files.length > 0 && files.every((file) => this.take(file, key, folder))) return true;
    rmSync(join(folder, path), { recursive: true, force: true });
    return false;
  }

  /** Sets the key of a file that was rebuilt. */
  setKey(file: string, key: string): void {
    this.#keys.set(file, key);
  }

  #makeFolder(path: string): void {
    if (this.#folders.has(path)) return;
    mkdirSync(path, { recursive: true });
    this.#folders.add(path);
  }

  /** Saves the list of files that `take` and `takeFolder` were called with. Call it once the new build is complete. */
  save(folder: string): void {
    for (const [path, key] of this.#folderKeys)
      for (const entry of readdirSync(join(folder, path), { recursive: true, withFileTypes: true }))
        if (entry.isFile())
          this.#keys.set(relative(folder, join(entry.parentPath, entry.name)), key);
    const files: FileList = {};
    for (const [file, key] of this.#keys) {
      const status = statSync(join(folder, file), { throwIfNoEntry: false });
      if (status) files[file] = [key, status.size, status.mtimeMs];
    }
    mkdirSync(dirname(this.#listFile), { recursive: true });
    writeFileSync(this.#listFile, JSON.stringify(files));
  }
}

/** The list from the last build; empty if there is no readable one. */
function read(listFile: string): FileList {
  try {
    return fileList.parse(JSON.parse(readFileSync(listFile, 'utf8')));
  } catch {
    return {};
  }
}

/** Creates a hard link to a file, and returns whether that worked, since not every file system supports links. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
