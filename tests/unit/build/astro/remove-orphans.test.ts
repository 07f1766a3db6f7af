import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { removeOrphans } from '../../../../src/build/astro/remove-orphans.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-orphans-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('bundled files stay if a page needs them, directly or indirectly, also in later builds, and no others', () => {
  const pages = {
    'deep/page/index.html': '“é” <script src="/_astro/page.a1.js"></script>',
    'data.json': '/_astro/only-in-data.css',
  };
  const bundled = {
    '_astro/page.a1.js': 'import "./part.b2.js"',
    '_astro/part.b2.js': 'new Worker("worker.c3.js")',
    '_astro/worker.c3.js': '',
    '_astro/only-in-data.css': 'url(font.woff2)',
    '_astro/font.woff2': '',
    '_astro/unused.d4.js': 'import "./unused.d4.js"',
  };
  const build = (changed: Readonly<Record<string, string>> = {}): readonly string[] => {
    for (const [file, text] of Object.entries({ ...bundled, ...changed })) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    removeOrphans(folder, join(folder, 'cache', 'references.json'));
    return readdirSync(join(folder, '_astro')).sort();
  };
  const needed = ['page.a1.js', 'part.b2.js', 'worker.c3.js'];
  expect(build(pages)).toEqual(needed);
  expect(build()).toEqual(needed);
  expect(build({ 'other.html': '/_astro/unused.d4.js' })).toEqual(
    [...needed, 'unused.d4.js'].sort(),
  );
  expect(build({ 'deep/page/index.html': '' })).toEqual(['unused.d4.js']);
});
