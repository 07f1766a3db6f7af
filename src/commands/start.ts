import { existsSync } from 'node:fs';
import { site } from '../site.ts';
import { runNode } from '../build/child-process.ts';
import { distDir } from '../build/folders.ts';
import { inputsDigest } from '../build/inputs-digest.ts';
import { serve, type Served } from '../build/serve.ts';
import { readStamp } from '../build/stamp.ts';
import { onStop } from '../build/stop-signal.ts';
import { recoverIfIdle } from '../build/swap.ts';
import { isSystemError } from '../build/system-error.ts';

/** `npm start`: builds the site if that is due, and serves it until it is told to stop. */
async function start(): Promise<number> {
  const dist = distDir();
  const port = Number(process.env['PORT'] || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error('PORT must be a number from 0 to 65535.');
    return 1;
  }
  let served: Served;
  try {
    // Before the build, which would be made in vain if the port is taken.
    served = await serve(dist, port, { base: site.base });
  } catch (error) {
    if (!isSystemError(error, 'EADDRINUSE')) throw error;
    console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
    return 1;
  }
  try {
    const code = (await isCurrent(dist)) ? 0 : await runNode(new URL('build.ts', import.meta.url));
    if (code !== 0) return code;
    console.log(`${site.name} is at ${served.url}`);
    await new Promise(onStop);
    return 0;
  } finally {
    await served.close();
  }
}

/** Whether the site in `dist` was made from what lies here now. */
async function isCurrent(dist: string): Promise<boolean> {
  await recoverIfIdle(dist);
  return existsSync(dist) && readStamp(dist) === inputsDigest();
}

process.exitCode = await start();
