import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { dependencies, devDependencies, optionalDependencies } = manifest;
const versions = { ...dependencies, ...devDependencies, ...optionalDependencies };
const rows = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` +\|/gm)];

test('every dependency has its reason in docs/dependencies.md, and nothing else has', () => {
  expect(rows.map(([, name]) => name).toSorted()).toEqual(Object.keys(versions).toSorted());
});

test('every version is exact', () => {
  const ranges = Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(ranges).toEqual([]);
});

interface Lock {
  readonly packages: Record<
    string,
    { readonly version?: string; readonly optionalDependencies?: Record<string, string> }
  >;
}

/** The version of a package that one at this place in `node_modules` gets. */
function versionFor({ packages }: Lock, place: string, name: string): string | undefined {
  const folders = place.split('/node_modules/');
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const near = [...folders.slice(0, depth), name].join('/node_modules/');
    const found = packages[near.startsWith('node_modules/') ? near : `node_modules/${near}`];
    if (found) return found.version;
  }
  return undefined;
}

test('the lock file holds what every platform needs, without which npm ci refuses it', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, version]) => /^\d+\.\d+\.\d+$/.test(version))
      .filter(([name, version]) => versionFor(lock, place, name) !== version)
      .map(([name, version]) => `${name} ${version}, for ${place}`),
  );
  expect(missing).toEqual([]);
});
