import { runAstro } from '../build/astro/run-astro.ts';
import { runCommand } from './command.ts';

await runCommand({
  name: 'check:types',
  options: {},
  // Astro writes the types of the collections first. Errors fail, warnings are shown, hints are not.
  run: () => runAstro(['check', '--minimumSeverity', 'warning']),
});
