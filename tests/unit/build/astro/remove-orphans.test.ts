import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { removeOrphans } from '../../../../src/build/astro/remove-orphans.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-orphans-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('bundled files stay if a page needs them, directly or indirectly, and no others', () => {
  const files = {
    'deep/page/index.html': '“é” <script src="/_astro/page.a1.js"></script>',
    'data.json': '/_astro/only-in-data.css',
    '_astro/page.a1.js': 'import "./part.b2.js"',
    '_astro/part.b2.js': 'new Worker("worker.c3.js")',
    '_astro/worker.c3.js': '',
    '_astro/only-in-data.css': 'url(font.woff2)',
    '_astro/font.woff2': '',
    '_astro/unused.d4.js': 'import "./unused.d4.js"',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  removeOrphans(folder);
  expect(readdirSync(join(folder, '_astro')).sort()).toEqual([
    'page.a1.js',
    'part.b2.js',
    'worker.c3.js',
  ]);
});
