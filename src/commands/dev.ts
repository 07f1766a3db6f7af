import { runAstro } from '../build/astro/run-astro.ts';
import { distDir } from '../build/folders.ts';
import { recoverIfIdle } from '../build/swap.ts';

// The search in development reads the index of the last build.
await recoverIfIdle(distDir());

// In the foreground, also where Astro takes the terminal for a program's. The configuration reads PORT.
process.exitCode = await runAstro(['dev'], { ASTRO_DEV_BACKGROUND: '0' });
