import { runCommand } from './command.ts';

await runCommand({
  name: 'test',
  positional: '[NAME]',
  options: {},
  async run() {
    // Imported dynamically because it is outside `src`. It reads the same arguments and sets the exit code.
    await import(new URL('../../tests/run.ts', import.meta.url).href);
    return Number(process.exitCode ?? 0);
  },
});
