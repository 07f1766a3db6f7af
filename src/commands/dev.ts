import { runAstro } from './astro.ts';
import { distDir } from './dist.ts';
import { settleIfIdle } from './switch.ts';

// The search in development reads the index of the last build.
await settleIfIdle(distDir());

// In the foreground, also where Astro takes the terminal for a program's. The configuration reads PORT.
process.exitCode = await runAstro(['dev'], { ASTRO_DEV_BACKGROUND: '0' });
