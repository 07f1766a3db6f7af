import { join } from 'node:path';
import { digestValues } from '../digest.ts';
import { FileReads, type SavedReads } from '../file-reads.ts';
import { PreviousBuild } from '../reuse.ts';
import { builtArchive } from './built-archive.ts';

/**
 * The files of the last build, with what each of them read from the archive. A file is reused if its own key is the same and
 * what it read has not changed: making it again would read the same things and print the same bytes
 * (docs/decisions/0006-reuse-pages.md).
 */
export class PreviousFiles {
  readonly #build: PreviousBuild;
  #before: FileReads;
  #now = new FileReads();
  readonly #readsFile: string;

  /**
   * @param dist the folder of the last build
   * @param cache the folder with the lists of its files and of what they read
   * @param name the name of these lists
   */
  constructor(dist: string, cache: string, name: string) {
    this.#build = new PreviousBuild(dist, join(cache, `${name}.json`));
    this.#readsFile = join(cache, `${name}-reads.json`);
    this.#before = FileReads.load(this.#readsFile);
  }

  /**
   * Links a file from the last build into the new one if it can be reused; creates its folder either way.
   * @param file its path in the site
   * @param key the digest of what it is made from, except what it reads from the archive
   * @param folder the folder of the new build
   * @returns whether the file could be reused; if not, write it and call `setReads`
   */
  take(file: string, key: string, folder: string): boolean {
    const reads = this.#before.of(file);
    if (!this.#build.take(file, reads && keyWith(key, reads), folder)) return false;
    if (reads) this.#now.set(file, reads);
    return true;
  }

  /** Notes what a file read from the archive while it was made. */
  setReads(file: string, key: string, reads: Iterable<string>): void {
    const names = [...reads];
    this.#now.set(file, names);
    this.#build.setKey(file, keyWith(key, names));
  }

  /**
   * Notes what files read while another thread made them.
   * @param keys their keys, by their paths in the site
   */
  addReads(keys: ReadonlyMap<string, string>, saved: SavedReads): void {
    const reads = FileReads.from(saved);
    for (const [file, key] of keys) this.setReads(file, key, reads.of(file) ?? []);
  }

  /**
   * Saves the list of the files and what they read, and forgets what they read, to free memory. Call it once the new build is
   * complete.
   */
  save(folder: string): void {
    this.#build.save(folder);
    this.#now.save(this.#readsFile);
    this.#before = new FileReads();
    this.#now = new FileReads();
  }
}

/** The digest of all that a file is made from. */
function keyWith(key: string, reads: readonly string[]): string {
  const { digestOfRead } = builtArchive();
  return digestValues([key, ...reads.map(digestOfRead)]);
}
