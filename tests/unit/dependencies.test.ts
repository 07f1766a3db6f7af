import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
  readonly allowScripts: Record<string, boolean>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { dependencies, devDependencies, optionalDependencies } = manifest;
const versions = { ...dependencies, ...devDependencies, ...optionalDependencies };
const rows = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` +\|/gm)];

test('docs/dependencies.md gives a reason for every dependency and lists nothing else', () => {
  expect(rows.map(([, name]) => name).toSorted()).toEqual(Object.keys(versions).toSorted());
});

test('every version is exact', () => {
  const ranges = Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(ranges).toEqual([]);
});

interface Lock {
  readonly packages: Record<
    string,
    {
      readonly version?: string;
      readonly integrity?: string;
      readonly resolved?: string;
      readonly license?: string;
      readonly hasInstallScript?: boolean;
      readonly optionalDependencies?: Record<string, string>;
    }
  >;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
/** The packages in the lock file by their paths in `node_modules`, without the project itself. */
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');
const nameAt = (place: string): string => place.split('node_modules/').at(-1) ?? '';

/** The version of the named package that a package at this path in `node_modules` resolves to. */
function versionFor({ packages }: Lock, place: string, name: string): string | undefined {
  const folders = place.split('/node_modules/');
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const candidate = [...folders.slice(0, depth), name].join('/node_modules/');
    const found =
      packages[candidate.startsWith('node_modules/') ? candidate : `node_modules/${candidate}`];
    if (found) return found.version;
  }
  return undefined;
}

test('the lock file contains the optional packages of every platform, which npm ci requires', () => {
  const missing = packages.flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, version]) => /^\d+\.\d+\.\d+$/.test(version))
      .filter(([name, version]) => versionFor(lock, place, name) !== version)
      .map(([name, version]) => `${name} ${version}, for ${place}`),
  );
  expect(missing).toEqual([]);
});

test('every package is pinned by a digest, not by the host it was loaded from', () => {
  const unpinned = packages.filter(
    ([, { integrity, resolved }]) => !integrity?.startsWith('sha512-') || resolved !== undefined,
  );
  expect(unpinned.map(([place]) => place)).toEqual([]);
});

test('every install script is listed, and none runs', () => {
  const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(manifest.allowScripts).toEqual(
    Object.fromEntries(scripted.map(([place]) => [nameAt(place), false])),
  );
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
});

/** The SPDX names of licenses that let anybody build and test a site with a package. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Zlib',
]);
/** Licenses, from their license files, of packages whose manifests name none, or not which version. */
const licensesInFiles: Readonly<Record<string, string>> = { i: 'MIT', duck: 'BSD-2-Clause' };

/** Whether a license is allowed. If it offers a choice, one allowed alternative is enough. */
function isAllowed(license: string): boolean {
  return license
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.has(part)));
}

test('every package has an allowed license', () => {
  const others = packages.filter(
    ([place, { license = 'none' }]) => !isAllowed(licensesInFiles[nameAt(place)] ?? license),
  );
  expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
});
