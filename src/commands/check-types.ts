import { runAstro } from '../build/astro/run-astro.ts';

// Writes the types of the collections first. Fails on errors; shows warnings, but no hints.
process.exitCode = await runAstro(['check', '--minimumSeverity', 'warning']);
