import { runAstro } from '../build/astro/run-astro.ts';
import { runCommand } from './command.ts';

await runCommand({
  name: 'check:types',
  options: {},
  // Astro first writes the collections' types. Errors fail the check; warnings are shown; hints are not.
  run: () => runAstro(['check', '--minimumSeverity', 'warning']),
});
