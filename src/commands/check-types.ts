import { runAstro } from '../build/astro/run-astro.ts';
import { runCommand } from './command.ts';

await runCommand({
  name: 'check:types',
  options: {},
  // Astro writes the types of the collections first. Errors fail the check, warnings are shown, and hints are not.
  run: () => runAstro(['check', '--minimumSeverity', 'warning']),
});
