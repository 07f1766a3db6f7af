import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { issuesText } from '../../../src/interface/strings.ts';

/** The names in single quotation marks in a folder's TypeScript files, except for files below the given paths. */
function namesIn(folder: string, ...except: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.ts') && !except.some((start) => path.startsWith(start)))
    .flatMap((path) => readFileSync(path, 'utf8').match(/(?<=')[a-z\d-]+(?=')/g) ?? []);
}

const codes = Object.keys(issuesText);

test('every code appears in the source', () => {
  const names = new Set(namesIn('src', 'src/issues', 'src/interface'));
  expect(codes.filter((code) => !names.has(code))).toEqual([]);
});

test('every code appears in a test', () => {
  const names = new Set(namesIn('tests/unit', 'tests/unit/issues'));
  expect(codes.filter((code) => !names.has(code))).toEqual([]);
});
