import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const decisions = 'docs/decisions';
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs').map((name) => join('docs', name)),
  ...readdirSync(decisions).map((name) => join(decisions, name)),
].filter((path) => path.endsWith('.md'));

/** The paths in this project that a document names in code, except for patterns such as `content/quotes/<id>.md`. */
function pathsIn(document: string): string[] {
  const code = [...readFileSync(document, 'utf8').matchAll(/`([^`\n]+)`/g)].map(
    ([, text = '']) => text,
  );
  return code.filter((text) => /^(?:content|docs|lint|src|tests)\/[^\s<*]*$/.test(text));
}

test.each(documents)('%s names only files and folders that exist', (document) => {
  expect(pathsIn(document).filter((path) => !existsSync(path))).toEqual([]);
});

test('comments in the code name only documents that exist', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:ts|astro|mjs|css)$/.test(name),
  );
  const named = files.flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/\bdocs\/[\w/-]+\.md\b/g)].map(
      ([path]) => path,
    ),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

describe.each(documents.filter((path) => dirname(path) === decisions))('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  test('has a number, and the parts of a decision in order', () => {
    expect(path).toMatch(/\/\d{4}-[a-z0-9-]+\.md$/);
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['Context', 'Decision', 'Costs and benefits']);
  });
});
