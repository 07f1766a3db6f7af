import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { onStop } from '../stop-signal.ts';

/** Environment variables that keep Astro from sending telemetry and from checking for updates. */
export const quietAstro = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' };

/**
 * Runs Astro's command-line program in this terminal, and stops it when this process has to stop.
 * @returns its exit code; if a signal ended it, 128 plus the number of the signal, as in shells
 */
export function runAstro(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const program = new URL('bin/astro.mjs', import.meta.resolve('astro/package.json'));
  const child = spawn(process.execPath, [fileURLToPath(program), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...quietAstro, ...env },
  });
  const stopListening = onStop((signal) => child.kill(signal));
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  }).finally(stopListening);
}
