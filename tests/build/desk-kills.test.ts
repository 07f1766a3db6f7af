import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seeded } from '../bench/random.ts';
import { smallContent } from '../unit/checks/small-content.ts';
import { runHere } from './command-here.ts';
import { deathAt } from './death.ts';
import { pageHtml, passages } from './desk-pages.ts';
import { draft } from './imported-draft.ts';
import { textsIn } from './small-disk.ts';
import { startCommand } from './small-project.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-killed-'));
  writeFileSync(join(folder, 'page.html'), pageHtml('mill-letter.html'));
  writeFileSync(join(folder, 'draft.md'), draft);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a command on small content, killed before the given step, if any; then runs another that finishes its work. */
async function run(command: string, args: readonly string[], step?: number) {
  const content = smallContent();
  try {
    await content.accept();
    const before = textsIn(content.dir);
    const stepsFile = join(folder, 'steps');
    const death = deathAt(step, {
      within: '\\.writing|^(?:articles|quotes|speakers|sources|evidence)\\b',
      stepsFile,
    });
    const env = { CONTENT_DIR: '.' };
    const code = await startCommand(content.dir, command, { ...env, ...death }, args).ended;
    const killed = textsIn(content.dir);
    // The second command refuses incomplete records, but first it finishes what the first began.
    await runHere(content.dir, 'accept.ts', env);
    const steps = code === null ? 0 : Number(readFileSync(stepsFile, 'utf8'));
    return { code, steps, before, killed, finished: textsIn(content.dir) };
  } finally {
    content.delete();
  }
}

test.each([
  ['new', ['quote', '--file', 'page.html', passages[3] ?? '']],
  ['import', ['draft.md']],
])('a killed “%s” leaves every file whole, and all of them old or all new', async (name, given) => {
  const args = given.map((arg) =>
    /\.\w+$/.test(arg) && !arg.includes(' ') ? join(folder, arg) : arg,
  );
  const whole = await run(`${name}.ts`, args);
  expect(whole.code).toBe(0);
  expect(whole.steps).toBeGreaterThan(10);
  const every = Array.from({ length: whole.steps }, (_, index) => index + 1);
  for (const step of seeded(whole.steps).sample(every, 4)) {
    const { code, before, killed, finished } = await run(`${name}.ts`, args, step);
    expect(code, `step ${step}`).toBeNull();
    for (const [file, text] of killed)
      if (!file.includes('.writing')) expect(text, file).toBe(whole.finished.get(file));
    const isOld = finished.size === before.size;
    expect(finished, `step ${step}`).toEqual(isOld ? before : whole.finished);
  }
});
