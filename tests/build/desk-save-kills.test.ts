import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { finishWriting } from '../../src/content/write-together.ts';
import { smallContent } from '../unit/checks/small-content.ts';
import { deathAt } from './death.ts';
import { settingsFor } from './command-settings.ts';

const FILE = 'quotes/lee-rain.md';

/** Saves a file as the edit page does. */
const program = `
  const { readForEditing, saveFile } = await import(process.env.SAVE_FILE);
  const { text, digest } = await readForEditing(process.env.DIR, '${FILE}');
  const fault = await saveFile(process.env.DIR, '${FILE}', { text: text + 'More.\\n', digest });
  if (fault !== undefined) throw new Error(fault);
`;

/** Saves the file in a separate program, killed before the given step, if any; then another program finishes its work. */
function save(step?: number) {
  const content = smallContent();
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-save-'));
  const stepsFile = join(folder, 'steps');
  try {
    const before = content.read(FILE);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', program],
      {
        encoding: 'utf8',
        env: settingsFor({
          SAVE_FILE: resolve('src/build/dev/save-file.ts'),
          DIR: content.dir,
          ...deathAt(step, { within: String.raw`\.writing|\bquotes\b`, stepsFile }),
        }),
      },
    );
    const killed = content.read(FILE);
    finishWriting(content.dir);
    const steps = status === null ? 0 : Number(readFileSync(stepsFile, 'utf8'));
    return { status, stderr, steps, before, killed, finished: content.read(FILE) };
  } finally {
    content.delete();
    rmSync(folder, { recursive: true });
  }
}

test('a file saved at the desk is complete, old or new, wherever the program is killed', () => {
  const whole = save();
  expect(whole.status, whole.stderr).toBe(0);
  expect(whole.finished).toBe(`${whole.before}More.\n`);
  expect(whole.steps).toBeGreaterThan(2);
  for (let step = 1; step <= whole.steps; step += 1) {
    const { status, before, killed, finished } = save(step);
    expect(status, `step ${step}`).toBeNull();
    expect([before, whole.finished], `step ${step}`).toContain(killed);
    expect([before, whole.finished], `step ${step}`).toContain(finished);
  }
});
