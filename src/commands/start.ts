import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { buildSite } from '../build/build-site.ts';
import { distDir } from '../build/folders.ts';
import { siteDigest } from '../build/inputs.ts';
import { serve, type Served } from '../build/serve.ts';
import { readStamp } from '../build/stamp.ts';
import { onStop } from '../build/stop-signal.ts';
import { recoverIfIdle } from '../build/swap.ts';
import { commandsText } from '../interface/strings.ts';
import { site } from '../site.ts';
import { CommandError, content, out, port, runCommand } from './command.ts';
import { portFault } from './port-fault.ts';
import { printBuild } from './print-build.ts';

const text = commandsText.start;

await runCommand({
  name: 'start',
  options: { content, out, port, verbose: { type: 'boolean' } },
  async run({ verbose = false }) {
    const dist = distDir();
    // Takes the port before the build, which would be wasted if the port is in use.
    const served = await serveOn(Number(process.env['PORT'] || 4321), dist);
    try {
      const report = printBuild(verbose);
      const isBuilt =
        (await isCurrent(dist)) || (await build({ dist, isVerbose: verbose, report }));
      if (!isBuilt) return 1;
      // Listens for a stop signal before printing the address, since a program that reads it may stop this one at once.
      const stopped = new Promise(onStop);
      console.log(text.ready(site.name, served.url));
      await stopped;
      return 0;
    } finally {
      await served.close();
    }
  },
});

async function serveOn(port: number, dist: string): Promise<Served> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CommandError(text.portNotANumber);
  try {
    return await serve(dist, port, { base: site.base });
  } catch (error) {
    const fault = portFault(error, port);
    throw fault === undefined ? error : new CommandError(fault);
  }
}

/** Whether the site in `dist` was built from the current content, code and settings. */
async function isCurrent(dist: string): Promise<boolean> {
  await recoverIfIdle(dist);
  return existsSync(dist) && readStamp(dist) === siteDigest();
}

/** Builds the site. If this process is told to stop during the build, it exits. */
async function build(settings: Omit<Parameters<typeof buildSite>[0], 'isFresh'>): Promise<boolean> {
  const stopListening = onStop((signal) => process.exit(128 + constants.signals[signal]));
  try {
    return await buildSite({ ...settings, isFresh: false });
  } finally {
    stopListening();
  }
}
