import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagesDigest, recordCodeDigest } from '../../../src/build/inputs.ts';

let root: string;
let unchanged: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-inputs-'));
  cpSync('src', join(root, 'src'), { recursive: true });
  cpSync('package-lock.json', join(root, 'package-lock.json'));
  unchanged = recordCodeDigest(root);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Whether a change to a file changes the digest of the code that makes records. */
function changesWith(file: string): boolean {
  const path = join(root, file);
  const text = readFileSync(path);
  writeFileSync(path, '// other\n');
  const after = recordCodeDigest(root);
  writeFileSync(path, text);
  return after !== unchanged;
}

/** A module of this project and everything it imports, directly or indirectly. */
function importsOf(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+\.ts)'/g);
  for (const [, path = ''] of imports) {
    const imported = join(dirname(file), path);
    if (existsSync(imported)) importsOf(imported, found);
  }
  return found;
}

describe('the digest of the code that makes records', () => {
  test('does not depend on when a file was written', () => {
    utimesSync(join(root, 'src/markdown/plugins.ts'), 0, 0);
    expect(recordCodeDigest(root)).toBe(unchanged);
  });

  test.each(['src/markdown/plugins.ts', 'src/schemas/quote.ts', 'src/dates/parse.ts'])(
    'changes with %s',
    (file) => {
      expect(changesWith(file)).toBe(true);
    },
  );

  test('changes with every module that the loader, a Markdown plugin or a reading thread imports', () => {
    const modules = [
      ...importsOf('src/build/astro/content-loader.ts'),
      ...importsOf('src/markdown/plugins.ts'),
      ...importsOf('src/content/reading-thread.ts'),
    ].filter((file) => !/^src\/build\/(?:inputs|digest)\.ts$/.test(file));
    expect(modules.length).toBeGreaterThan(40);
    expect(modules.filter((file) => !changesWith(file))).toEqual([]);
  });

  test('changes with an installed package, even if the lock file stays the same', () => {
    const project = mkdtempSync(join(tmpdir(), 'verbatim-packages-'));
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(project, file)), { recursive: true });
      writeFileSync(join(project, file), text);
    };
    const lock = { packages: { '': {}, 'node_modules/a': {}, 'node_modules/b': { dev: true } } };
    write('package-lock.json', JSON.stringify(lock));
    write('node_modules/a/index.js', 'one');
    write('node_modules/b/index.js', 'one');
    const before = packagesDigest(project);
    const recordsBefore = recordCodeDigest(project);
    write('node_modules/b/index.js', 'three');
    expect(packagesDigest(project)).toBe(before);
    expect(recordCodeDigest(project)).toBe(recordsBefore);
    write('node_modules/a/index.js', 'three');
    expect(packagesDigest(project)).not.toBe(before);
    expect(recordCodeDigest(project)).not.toBe(recordsBefore);
    rmSync(project, { recursive: true });
  });

  test('does not change with a component, and returns to its old value once changes are undone', () => {
    expect(changesWith('src/components/article/ArticlePage.astro')).toBe(false);
    expect(recordCodeDigest(root)).toBe(unchanged);
  });
});
