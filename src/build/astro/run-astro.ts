import { runNode } from '../child-process.ts';

/** Keeps Astro from reporting what it is used for, and from asking for newer versions. */
export const silence = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' };

/** Runs Astro's command line; gives its exit code. */
export function runAstro(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const program = new URL('bin/astro.mjs', import.meta.resolve('astro/package.json'));
  return runNode(program, args, { ...silence, ...env });
}
