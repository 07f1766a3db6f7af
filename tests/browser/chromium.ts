import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Chromium without windows. It needs half the processor time of the full browser, which has a window for each page. */
const SHELL = 'chromium-headless-shell';

const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Flags for a headless browser that requests nothing but the pages under test. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Text is as wide as on a reader's screen, whether or not the browser has windows.
  '--font-render-hinting=none',
];

/**
 * The path of a Chromium: the one that `CHROMIUM_PATH` names, or one found on this machine, or one installed
 * now, from Debian's packages if run by root, and otherwise from Playwright's downloads.
 * @throws if there is none and none can be installed
 */
export function provideChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !isExecutable(named))
    throw new Error(`CHROMIUM_PATH names ${named}, which is not a program.`);
  const found = findChromium() ?? installChromium();
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium, and none could be found or installed: install it and set CHROMIUM_PATH to its path.',
  );
}

/** The path of the Chromium that `CHROMIUM_PATH` names, or of one found on this machine; undefined if there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return isExecutable(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, chromium.executablePath()].find(isExecutable);
}

/**
 * Installs a headless Chromium alongside a full one, if this is run by root on Debian and takes one package. If
 * that fails, tests only take longer.
 */
export function preferShell(): void {
  const found = findChromium();
  if (process.env['CHROMIUM_PATH'] || !found || basename(found) === SHELL || !isDebianRoot())
    return;
  console.log(`Installing ${SHELL}, with which the tests take half as long as with ${found}.`);
  installPackage(SHELL);
}

function installChromium(): string | undefined {
  console.log('No Chromium was found on this machine: installing one.');
  if (isDebianRoot()) {
    const isThere = installPackage(SHELL) || (run('apt-get', ['update']) && installPackage(SHELL));
    // Older releases have no package for it.
    if (!isThere) installPackage('chromium');
  } else {
    run(process.execPath, [
      join('node_modules', 'playwright-core', 'cli.js'),
      'install',
      'chromium',
    ]);
  }
  return findChromium();
}

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs one of Debian's packages, unless another would be removed for it or the network does not answer. */
function installPackage(name: string): boolean {
  const patience = ['-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::Retries=1'];
  return run('apt-get', [...patience, 'install', '-y', '--no-remove', name]);
}

function run(program: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: 'inherit', env }).status === 0;
}

/** Whether a path leads to a program that may be run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
