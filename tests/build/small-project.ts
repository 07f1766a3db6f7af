import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { smallSettings } from '../unit/checks/small-files.ts';
import { writeStamp } from '../../src/build/stamp.ts';
import { settingsFor } from './command-settings.ts';
import { seedFonts } from './seed-fonts.ts';

/** The result of a command. */
export interface Ended {
  /** Its exit code; `null` if a signal ended it. */
  readonly code: number | null;
  /** Everything it printed. */
  readonly output: string;
}

/** A program that was started, and everything it has printed so far. */
export interface Started {
  readonly child: ChildProcess;
  /** Its output without colors, which programs use if `CI` is set. */
  readonly output: () => string;
  /** Its exit code, once it has ended; `null` if a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** A project of one page, for testing commands faster than with the real site. */
export interface SmallProject {
  readonly folder: string;
  readonly write: (file: string, text: string) => void;
  /** Writes the page. `script` runs when the page is rendered. */
  readonly writePage: (heading: string, script?: string) => void;
  /** Writes a built page, as a build would leave it. */
  readonly writeSite: (heading: string) => void;
  /** The heading of the built page, or `undefined` if there is none. */
  readonly built: () => string | undefined;
  /** The entries of the project's folder. */
  readonly entries: () => string[];
  readonly start: (command: string, env?: NodeJS.ProcessEnv, args?: readonly string[]) => Started;
  readonly remove: () => void;
}

/** The script of a page that writes the file `rendering` when it is rendered, and never finishes. */
export const endless =
  "import { writeFileSync } from 'node:fs'; writeFileSync('rendering', ''); await new Promise((done) => setTimeout(done, 600_000));";

/** Creates a project with one page and empty content, and without a search. */
export function smallProject(): SmallProject {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-project-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  write('content/site.yaml', smallSettings);
  write('package.json', '{ "name": "small", "type": "module" }');
  write('astro.config.mjs', 'export default {};');
  const writePage = (heading: string, script = ''): void => {
    write(
      'src/pages/index.astro',
      `---\n${script}\n---\n<html lang="en"><body><h1>${heading}</h1></body></html>`,
    );
  };
  writePage('first');
  seedFonts(folder);
  return {
    folder,
    write,
    writePage,
    writeSite: (heading) => {
      write('dist/index.html', `<h1>${heading}</h1>`);
      writeStamp(join(folder, 'dist'), 'digest');
    },
    built: () => {
      const page = join(folder, 'dist', 'index.html');
      return existsSync(page) ? /<h1>(.*)<\/h1>/.exec(readFileSync(page, 'utf8'))?.[1] : undefined;
    },
    entries: () => readdirSync(folder).sort(),
    start: (command, env, args) => startCommand(folder, command, { SEARCH: 'off', ...env }, args),
    remove: () => {
      rmSync(folder, { recursive: true, maxRetries: 5 });
    },
  };
}

/** Starts one of our commands in a folder, with only the given ones of our settings. */
export function startCommand(
  folder: string,
  command: string,
  env: NodeJS.ProcessEnv = {},
  args: readonly string[] = [],
): Started {
  const child = spawn(process.execPath, [resolve('src/commands', command), ...args], {
    cwd: folder,
    env: settingsFor(env),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, output: () => stripVTControlCharacters(output), ended };
}

/**
 * Waits until a condition is met, for at most five minutes.
 * @throws an error with everything the program printed, if it ends first or time runs out
 */
export async function until(holds: () => boolean, { child, output }: Started): Promise<void> {
  const waits = 5 * 60 * 20;
  for (let i = 0; !holds(); i += 1) {
    if (child.exitCode !== null) throw new Error(`The program has ended:\n${output()}`);
    if (i === waits) throw new Error(`The condition was not met within five minutes:\n${output()}`);
    await sleep(50);
  }
}
