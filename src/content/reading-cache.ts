import { appendFileSync, closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { bytesAt, linesOf } from './file-lines.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * Keeps the readings of content files in a file, so that later commands parse only files that have changed. Its first line is
 * the digest of the code that made them. Each other line has a reading's key (reading.ts), the digest of the key and the JSON,
 * and the JSON, separated by tabs. Lines that are damaged or half written are ignored, and without the file, everything is
 * read again.
 */
export class ReadingCache {
  readonly #path: string;
  readonly #code: string;
  /** Where the line of each reading that the file had at first starts and ends, by its key. */
  readonly #lines = new Map<string, readonly [start: number, end: number]>();
  #file: number | undefined;
  #used = 0;
  #added = 0;
  #isWritable = true;

  private constructor(path: string, code: string) {
    this.#path = path;
    this.#code = code;
  }

  /**
   * Opens the cache. It is empty if there is no readable file, or if other code made it.
   * @param path the path of its file
   * @param code the digest of the code that reads content
   */
  static async open(path: string, code: string): Promise<ReadingCache> {
    const cache = new ReadingCache(path, code);
    try {
      cache.#file = openSync(path, 'r');
      await cache.#findLines();
    } catch {
      cache.#lines.clear();
    }
    return cache;
  }

  async #findLines(): Promise<void> {
    for await (const { bytes, start } of linesOf(this.#path)) {
      if (start === 0 && bytes.toString('latin1') !== this.#code) return;
      const key = bytes.toString('latin1', 0, bytes.indexOf('\t'));
      if (start > 0) this.#lines.set(key, [start, start + bytes.length]);
    }
  }

  /** Whether it had no readings when it was opened. */
  get isEmpty(): boolean {
    return this.#lines.size === 0;
  }

  /** The JSON of the reading with a key; undefined if there is none. */
  get(key: string): string | undefined {
    const line = this.#lines.get(key);
    if (line === undefined || this.#file === undefined) return undefined;
    const [, digest, json = ''] = bytesAt(this.#file, ...line)
      .toString('utf8')
      .split('\t', 3);
    if (digest !== fingerprint(key + json)) return undefined;
    this.#used += 1;
    return json;
  }

  /** Adds readings, given by their keys as JSON. If they cannot be written, they are made again next time. */
  add(readings: readonly (readonly [key: string, json: string])[]): void {
    if (!this.#isWritable) return;
    try {
      if (this.isEmpty && this.#added === 0) this.#begin();
      const lines = readings.map(([key, json]) => `\n${key}\t${fingerprint(key + json)}\t${json}`);
      appendFileSync(this.#path, lines.join(''));
      this.#added += readings.length;
    } catch {
      this.#isWritable = false;
    }
  }

  #begin(): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    rmSync(this.#path, { force: true });
    appendFileSync(this.#path, this.#code);
  }

  /** Closes the cache, and removes the file if it has more old readings than current ones, so that it does not grow forever. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    if (this.#isWritable && this.#lines.size > 2 * this.#used + this.#added)
      rmSync(this.#path, { force: true });
  }
}
