import { runAstro } from '../build/astro/run-astro.ts';
import { distDir } from '../build/folders.ts';
import { addressProblem } from '../build/site-address.ts';
import { recoverIfIdle } from '../build/swap.ts';
import { CommandError, content, out, port, runCommand } from './command.ts';

await runCommand({
  name: 'dev',
  options: { content, out, port },
  async run() {
    const problem = addressProblem();
    if (problem !== undefined) throw new CommandError(problem);
    // The search in development reads the index of the last build.
    await recoverIfIdle(distDir());
    // Stays in the foreground even if Astro thinks that a coding agent runs it. The configuration reads PORT.
    return runAstro(['dev'], { ASTRO_DEV_BACKGROUND: '0' });
  },
});
