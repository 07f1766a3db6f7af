import { resolve } from 'node:path';
import { format } from 'node:util';
import { settingsFor } from './command-settings.ts';
import type { Ended } from './small-project.ts';

/** The result of a command that ran in this process. */
export interface EndedHere extends Ended {
  /** What it printed, apart from errors. */
  readonly printed: string;
  readonly errors: string;
}

let runs = 0;

/**
 * Runs one of our commands in a folder, like `startCommand` but in this process, which saves the second that a new process
 * takes to load it. The command must leave nothing running, and no other command may run at the same time.
 */
export async function runHere(
  folder: string,
  command: string,
  env: NodeJS.ProcessEnv = {},
  args: readonly string[] = [],
): Promise<EndedHere> {
  const program = resolve('src/commands', command);
  const before = { folder: process.cwd(), env: process.env, argv: process.argv };
  const { log, error } = console;
  const { exitCode } = process;
  const texts = { output: '', printed: '', errors: '' };
  const printer =
    (where: 'printed' | 'errors') =>
    (...values: unknown[]): void => {
      const line = `${format(...values)}\n`;
      texts.output += line;
      texts[where] += line;
    };
  Object.assign(console, { log: printer('printed'), error: printer('errors') });
  try {
    process.env = settingsFor(env);
    process.argv = [process.execPath, program, ...args];
    process.chdir(folder);
    runs += 1;
    // A module runs only once per address.
    await import(/* @vite-ignore */ `${program}?run=${runs}`);
    return { code: Number(process.exitCode ?? 0), ...texts };
  } finally {
    process.chdir(before.folder);
    Object.assign(process, { env: before.env, argv: before.argv });
    Object.assign(console, { log, error });
    process.exitCode = exitCode;
  }
}
