import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** The result of a program that has ended. */
export interface ProgramResult {
  /** Its exit code; 128 if it had none, as when it was ended by a signal. */
  readonly exitCode: number;
  /** Everything it printed, in order. */
  readonly output: string;
}

/** The folder in which Node keeps compiled code, shared by all programs that load the same modules. */
const NODE_COMPILE_CACHE = resolve('node_modules/.cache/node');

const running = new Set<ChildProcess>();

/**
 * Runs a program from this project's packages and captures its output.
 * @param settings environment variables for it in addition to this process's own
 */
export function runProgram(
  [program = '', ...args]: readonly string[],
  settings: NodeJS.ProcessEnv = {},
): Promise<ProgramResult> {
  const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  // Programs leave out colors when they print to a pipe.
  const colors = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...colors, NODE_COMPILE_CACHE, ...process.env, PATH, ...settings },
    // On Windows, npm's programs are shell scripts.
    shell: process.platform === 'win32',
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve) => {
    child.once('error', ({ message }) => {
      running.delete(child);
      resolve({ exitCode: 128, output: `${output}${program}: ${message}\n` });
    });
    child.once('close', (code, signal) => {
      running.delete(child);
      const end = signal === null ? '' : `\n${program} was ended by ${signal}.\n`;
      resolve({ exitCode: code ?? 128, output: `${output}${end}` });
    });
  });
}

/** Sends a signal to all running programs. */
export function stopPrograms(signal: NodeJS.Signals): void {
  for (const child of running) child.kill(signal);
}
