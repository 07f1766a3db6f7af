import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock, type Release } from '../../src/build/build-lock.ts';
import { digestFiles, digestValues } from '../../src/build/digest.ts';
import { cacheDir } from '../../src/build/folders.ts';
import { packagesDigest } from '../../src/build/inputs.ts';
import { germanContent, germanSite } from './site.ts';

/** The built German publication. */
export interface BuiltGermanSite {
  /** The folder of the site. */
  readonly dist: string;
  /** What the build printed. */
  readonly output: string;
}

/**
 * Builds the German publication, unless the last build is up to date. If another process is building it, waits for that
 * process.
 * @throws if the build fails
 */
export async function builtGermanSite(): Promise<BuiltGermanSite> {
  const folder = resolve(cacheDir(), 'german-site');
  const [dist, printed, stamp] = ['dist', 'output.txt', 'digest.txt'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  mkdirSync(folder, { recursive: true });
  const release = await lockOf(folder);
  try {
    const digest = digestOfInputs();
    if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
      for (const path of [stamp, dist]) rmSync(path, { recursive: true, force: true });
      writeFileSync(printed, await build(dist));
      writeFileSync(stamp, digest);
    }
    return { dist, output: readFileSync(printed, 'utf8') };
  } finally {
    await release();
  }
}

/** Builds the site into a folder. Returns what the build printed. */
async function build(dist: string): Promise<string> {
  const copy = germanSite();
  try {
    const { code, output } = await copy.run('build.ts');
    if (code !== 0) throw new Error(`The build ended with ${code}:\n${output}`);
    cpSync(join(copy.folder, 'dist'), dist, { recursive: true });
    return output;
  } finally {
    copy.remove();
  }
}

/** Waits for a folder's lock, which the system releases even if its holder crashes. */
async function lockOf(folder: string): Promise<Release> {
  for (;;) {
    const release = await takeLock(folder);
    if (release) return release;
    await sleep(100);
  }
}

function digestOfInputs(): string {
  const files = ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json', germanContent];
  return digestValues([process.version, packagesDigest(), digestFiles(files)]);
}
