import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSystemError } from './system-error.ts';

/**
 * A digest of what a build is made from: the path, size and time of change of every file under the given
 * files and folders (those that are missing count as empty), and the given settings.
 * It names this machine's state and is no digest of the files' content.
 */
export function digestOf(
  inputs: readonly string[],
  settings: readonly (string | undefined)[],
): string {
  const hash = createHash('sha256').update(JSON.stringify(settings.map((value) => value ?? null)));
  for (const input of inputs) for (const file of filesUnder(input)) hash.update(describe(file));
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return [];
  if (!status.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function describe(file: string): string {
  const status = statSync(file, { throwIfNoEntry: false });
  return `${file}\0${status?.size}\0${status?.mtimeMs}\n`;
}

/** The digest that the build in `dist` was made from, or `undefined` where none was noted. */
export function readStamp(dist: string): string | undefined {
  try {
    return readFileSync(stampOf(dist), 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Notes what the build in `dist` was made from. */
export function writeStamp(dist: string, digest: string): void {
  mkdirSync(dirname(stampOf(dist)), { recursive: true });
  writeFileSync(stampOf(dist), digest);
}

/** Kept outside `dist`, since what stands there is published and must not depend on the machine. */
function stampOf(dist: string): string {
  return join('.cache', 'built', createHash('sha256').update(dist).digest('hex').slice(0, 16));
}
