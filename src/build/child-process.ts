import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { onStop } from './stop-signal.ts';

/**
 * Runs a program of Node in this one's terminal, and stops it when this one is told to stop.
 * @returns its exit code; where a signal ended it, 128 and the signal's number, as shells have it
 */
export function runNode(
  script: URL,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  const child = spawn(process.execPath, [fileURLToPath(script), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const ignoreStop = onStop((signal) => child.kill(signal));
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  }).finally(ignoreStop);
}
