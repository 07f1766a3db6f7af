import { cpSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordCodeDigest } from '../../../src/build/digest.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-recipe-'));
  for (const path of ['build', 'content', 'dates', 'issues', 'markdown', 'schemas', 'site.ts'])
    cpSync(join('src', path), join(root, 'src', path), { recursive: true });
  cpSync('package-lock.json', join(root, 'package-lock.json'));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('does not depend on when a file was written', () => {
  const before = recordCodeDigest(root);
  utimesSync(join(root, 'src/markdown/plugins.ts'), 0, 0);
  expect(recordCodeDigest(root)).toBe(before);
});

test.each([
  'src/markdown/plugins.ts',
  'src/schemas/quote.ts',
  'src/dates/parse.ts',
  'package-lock.json',
])('changes with %s', (file) => {
  const before = recordCodeDigest(root);
  writeFileSync(join(root, file), '// other\n');
  expect(recordCodeDigest(root)).not.toBe(before);
});
