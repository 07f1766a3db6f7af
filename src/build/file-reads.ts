import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'astro/zod';

/** The names of what files read and, for each file, the positions of its names in that list, in base 36 and with spaces. */
const savedReads = z.object({
  names: z.array(z.string()),
  files: z.record(z.string(), z.string()),
});

export type SavedReads = z.infer<typeof savedReads>;

/**
 * What each file of a build was made from: the names of what it read from the archive (src/archive/reads.ts). Many files read
 * the same records, so each name is kept once.
 */
export class FileReads {
  readonly #names: string[] = [];
  readonly #positions = new Map<string, number>();
  readonly #files = new Map<string, string>();

  static from({ names, files }: SavedReads): FileReads {
    const reads = new FileReads();
    for (const name of names) reads.#positionOf(name);
    for (const [file, positions] of Object.entries(files)) reads.#files.set(file, positions);
    return reads;
  }

  /** The reads that a build saved. If there is no readable file there are none, so every file is made again. */
  static load(file: string): FileReads {
    try {
      return FileReads.from(savedReads.parse(JSON.parse(readFileSync(file, 'utf8'))));
    } catch {
      return new FileReads();
    }
  }

  /** The names of what a file read, or undefined if that is not known. */
  of(file: string): string[] | undefined {
    const positions = this.#files.get(file);
    if (positions === undefined) return undefined;
    return decoded(positions).map((position) => this.#names[position] ?? '');
  }

  set(file: string, names: Iterable<string>): void {
    this.#files.set(file, encoded(Array.from(names, (name) => this.#positionOf(name))));
  }

  /** All reads as plain data, for a file or another thread. */
  saved(): SavedReads {
    return { names: this.#names, files: Object.fromEntries(this.#files) };
  }

  /** @throws if the file cannot be written */
  save(file: string): void {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(this.saved()));
  }

  #positionOf(name: string): number {
    const known = this.#positions.get(name);
    if (known !== undefined) return known;
    this.#positions.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }
}

function encoded(positions: readonly number[]): string {
  return positions.map((position) => position.toString(36)).join(' ');
}

function decoded(positions: string): number[] {
  return positions === '' ? [] : positions.split(' ').map((each) => parseInt(each, 36));
}
