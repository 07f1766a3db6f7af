import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** Where new texts wait until all are complete: hidden, so that nothing reads it as content. */
const FOLDER = '.writing';

/** The file that says that all texts are complete, and where each belongs, in the order in which they go there. */
const JOURNAL = 'journal.json';

/**
 * Writes files of a content folder so that all are old or all are new, wherever the program or the machine stops: first
 * every text beside the old one, then a journal, and only then each into its place. `finishWriting` does the rest after
 * a stop. Call it under the lock of the folder only.
 * @param dir the content folder
 * @param texts the texts by path in that folder, the one by which the others count as published last
 * @throws what the system says, such as that the disk is full; then nothing was changed
 */
export function writeTogether(dir: string, texts: ReadonlyMap<string, string>): void {
  const folder = join(dir, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  try {
    mkdirSync(folder);
    for (const [index, [path, text]] of [...texts].entries()) {
      const file = join(folder, String(index));
      writeThrough(file, text);
      const old = statSync(join(dir, path), { throwIfNoEntry: false });
      if (old) chmodSync(file, old.mode);
    }
    writeThrough(join(folder, 'complete'), JSON.stringify([...texts.keys()]));
    renameSync(join(folder, 'complete'), join(folder, JOURNAL));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  finishWriting(dir);
}

/**
 * Finishes what a stopped `writeTogether` had decided, and removes what it had not.
 * @returns whether anything was put into its place
 */
export function finishWriting(dir: string): boolean {
  const folder = join(dir, FOLDER);
  const journal = join(folder, JOURNAL);
  const isDecided = existsSync(journal);
  if (isDecided) {
    const paths = z.array(z.string()).parse(JSON.parse(readFileSync(journal, 'utf8')));
    for (const [index, path] of paths.entries())
      if (existsSync(join(folder, String(index))))
        renameSync(join(folder, String(index)), join(dir, path));
  }
  rmSync(folder, { recursive: true, force: true });
  return isDecided;
}

/** Writes a file and waits until the disk has it. */
function writeThrough(path: string, text: string): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
