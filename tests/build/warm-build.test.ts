import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'node-html-parser';

const project = mkdtempSync(join(tmpdir(), 'verbatim-warm-'));
const record = join(project, 'content/quotes/yellen-third-countries.md');
const article = 'articles/kremlin-order-russia-china-ai';

/** Builds the copy of the project, with whatever its last build left in its caches. */
function build(): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    {
      cwd: project,
      encoding: 'utf8',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        CONTENT_DIR: 'content',
        OUT_DIR: './out',
      },
    },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}

/** How the article prints the quotation. */
function printed(): { form: string | undefined; text: string; labels: string } {
  const page = parse(readFileSync(join(project, 'out', article, 'index.html'), 'utf8'));
  const link = page.querySelector('a.inline-quotation[href$="/quotes/yellen-third-countries/"]');
  return {
    form: link?.getAttribute('data-form'),
    text: link?.textContent ?? '',
    labels: link?.closest('.passage')?.querySelector('.passage-margin')?.textContent ?? '',
  };
}

beforeAll(() => {
  for (const part of [
    'src',
    'public',
    'content',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'astro.config.mjs',
  ]) {
    cpSync(part, join(project, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

test('a warm build shows a record’s new form in an article whose file did not change', () => {
  build();
  expect(printed().form).toBe('direct');
  expect(printed().text).toMatch(/^“.*”$/u);
  expect(printed().labels).toContain('Direct quotation');

  writeFileSync(record, readFileSync(record, 'utf8').replaceAll('form: direct', 'form: indirect'));
  build();
  expect(printed().form).toBe('indirect');
  expect(printed().text).not.toMatch(/[“”]/u);
  expect(printed().labels).toContain('Reported speech: not the speaker’s words');
});
