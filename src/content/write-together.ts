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
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';

/** The folder where new texts wait until all are complete. It is hidden, so nothing reads it as content. */
const FOLDER = '.writing';

/** The file that marks all texts as complete and lists their destinations, in the order in which they are moved. */
const JOURNAL = 'journal.json';

/**
 * Writes several files in a content folder atomically: either all are old or all are new, even if the program or the machine
 * stops partway. It writes every text to a temporary file, then a journal, and only then moves each file into place. After
 * an interruption, `finishWriting` completes the work. Call either function only while holding the folder's lock.
 * @param dir the content folder
 * @param texts the texts by path in that folder; the file that marks the others as published comes last
 * @throws an error from the file system, such as a full disk; if it comes before the journal is written, nothing has changed
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
 * Completes an interrupted `writeTogether` if it had written its journal; otherwise discards what it wrote.
 * @returns whether there was a journal
 */
export function finishWriting(dir: string): boolean {
  const folder = join(dir, FOLDER);
  const journal = join(folder, JOURNAL);
  const isCommitted = existsSync(journal);
  if (isCommitted) {
    const paths = z.array(z.string()).parse(JSON.parse(readFileSync(journal, 'utf8')));
    for (const [index, path] of paths.entries()) {
      if (!existsSync(join(folder, String(index)))) continue;
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      renameSync(join(folder, String(index)), join(dir, path));
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return isCommitted;
}

/** Writes a file and waits until it is on disk. */
function writeThrough(path: string, text: string): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
