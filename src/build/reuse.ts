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

/** A file of a build: the key of all it shows, its size in bytes and its time of change in milliseconds. */
const made = z.tuple([z.string(), z.number(), z.number()]);
const list = z.record(z.string(), made);

/**
 * The files of the last build, for the next one to take where nothing they show has changed. A file is taken by
 * linking to it: that costs neither reading nor writing, and no build writes into a file that is there.
 */
export class PreviousBuild {
  readonly #dist: string;
  readonly #listFile: string;
  readonly #before: Readonly<Record<string, z.infer<typeof made>>>;
  readonly #keys = new Map<string, string>();
  readonly #folders = new Set<string>();
  readonly #folderKeys = new Map<string, string>();

  /**
   * @param dist where the last build stands
   * @param listFile where the list of its files is kept
   */
  constructor(dist: string, listFile: string) {
    this.#dist = dist;
    this.#listFile = listFile;
    this.#before = read(listFile);
  }

  /**
   * Takes a file from the last build, and makes the folder for it either way.
   * @param file its path in the site
   * @param key what stands for all it shows
   * @param folder the build that is being made
   * @returns whether it was there, made of the same and untouched since; if not, it has to be made
   */
  take(file: string, key: string, folder: string): boolean {
    this.#keys.set(file, key);
    this.#makeFolder(dirname(join(folder, file)));
    const [before, size, time] = this.#before[file] ?? [];
    if (before !== key) return false;
    const status = statSync(join(this.#dist, file), { throwIfNoEntry: false });
    if (status?.size !== size || status?.mtimeMs !== time) return false;
    return isLinked(join(this.#dist, file), join(folder, file));
  }

  /**
   * Takes a folder from the last build, all its files or none.
   * @param path its path in the site
   * @param key what stands for all its files
   * @param folder the build that is being made
   * @returns whether it was there; if not, it has to be made, and is not there yet
   */
  takeFolder(path: string, key: string, folder: string): boolean {
    this.#folderKeys.set(path, key);
    const files = Object.keys(this.#before).filter((file) => file.startsWith(`${path}/`));
    if (files.length > 0 && files.every((file) => this.take(file, key, folder))) return true;
    rmSync(join(folder, path), { recursive: true, force: true });
    return false;
  }

  #makeFolder(path: string): void {
    if (this.#folders.has(path)) return;
    mkdirSync(path, { recursive: true });
    this.#folders.add(path);
  }

  /** Writes down all files that were asked for, as they stand in the finished build. */
  save(folder: string): void {
    for (const [path, key] of this.#folderKeys)
      for (const entry of readdirSync(join(folder, path), { recursive: true, withFileTypes: true }))
        if (entry.isFile())
          this.#keys.set(relative(folder, join(entry.parentPath, entry.name)), key);
    const files: Record<string, z.infer<typeof made>> = {};
    for (const [file, key] of this.#keys) {
      const status = statSync(join(folder, file), { throwIfNoEntry: false });
      if (status) files[file] = [key, status.size, status.mtimeMs];
    }
    mkdirSync(dirname(this.#listFile), { recursive: true });
    writeFileSync(this.#listFile, JSON.stringify(files));
  }
}

/** The list of the last build; an empty one where there is none that can be read. */
function read(listFile: string): z.infer<typeof list> {
  try {
    return list.parse(JSON.parse(readFileSync(listFile, 'utf8')));
  } catch {
    return {};
  }
}

/** Whether a file could be linked to; not every disk can. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
