import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { smallSettings } from '../unit/checks/small-files.ts';
import { runHere } from './command-here.ts';
import { pageHtml, pageNames } from './desk-pages.ts';
import type { Ended } from './small-project.ts';

let folder: string;

/** Gives each of a file's tests its own folder, with saved pages and an empty publication. */
export function deskForEachTest(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-desk-'));
    mkdirSync(join(folder, 'content'));
    writeFileSync(join(folder, 'content', 'site.yaml'), smallSettings);
    for (const name of pageNames) writeFileSync(join(folder, name), pageHtml(name));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
}

/** The text of a file in the content folder. */
export function read(file: string): string {
  return readFileSync(join(folder, 'content', file), 'utf8');
}

/** The names of the files in a collection or, without one, of the entries in the content folder. */
export function names(collection = ''): string[] {
  return readdirSync(join(folder, 'content', collection)).sort();
}

/** Acts as an editor, and counts the commands run and the keys written, that is, YAML keys and options of commands. */
export function editor() {
  const typed = { commands: 0, keys: 0 };
  return {
    typed,
    run: (command: string, ...args: readonly string[]): Promise<Ended> => {
      typed.commands += 1;
      typed.keys += new Set(args.filter((arg) => arg.startsWith('--'))).size;
      return runHere(folder, `${command}.ts`, {}, args);
    },
    write: (file: string, text: string): void => {
      typed.keys += text.match(/^[a-z-]+:(?= )/gm)?.length ?? 0;
      writeFileSync(join(folder, file), text);
    },
  };
}
