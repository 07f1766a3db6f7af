import { spawnSync } from 'node:child_process';
import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  chmodSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishWriting, writeTogether } from '../../../src/content/write-together.ts';

let dir: string;
const names = ['quotes/rain.md', 'addresses.txt', 'published.lock'];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'verbatim-writing-'));
  mkdirSync(join(dir, 'quotes'));
  for (const name of names) writeFileSync(join(dir, name), 'old');
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

const texts = (): string[] => names.map((name) => readFileSync(join(dir, name), 'utf8'));
const to = (text: string): Map<string, string> => new Map(names.map((name) => [name, text]));

test('all files are replaced and keep their modes, and nothing else is left behind', () => {
  chmodSync(join(dir, 'addresses.txt'), 0o600);
  writeTogether(dir, to('new'));
  expect(texts()).toEqual(['new', 'new', 'new']);
  expect(statSync(join(dir, 'addresses.txt')).mode & 0o777).toBe(0o600);
  expect(readdirSync(dir).sort()).toEqual(['addresses.txt', 'published.lock', 'quotes']);
});

test('a file that did not exist is created', () => {
  writeTogether(dir, new Map([['quotes/snow.md', 'new']]));
  expect(readFileSync(join(dir, 'quotes/snow.md'), 'utf8')).toBe('new');
});

test('if one text cannot be written, nothing changes', () => {
  mkdirSync(join(dir, '.writing'));
  writeFileSync(join(dir, '.writing/0'), 'left over');
  expect(() => writeTogether(join(dir, 'none'), to('new'))).toThrow('ENOENT');
  expect(texts()).toEqual(['old', 'old', 'old']);
  expect(finishWriting(dir)).toBe(false);
  expect(existsSync(join(dir, '.writing'))).toBe(false);
});

/** The functions that change files. */
const acts = [
  'mkdirSync',
  'openSync',
  'writeFileSync',
  'fsyncSync',
  'renameSync',
  'rmSync',
  'chmodSync',
] as const;

/**
 * Runs a function in which calls stop having an effect at the given step, as if the program had been killed before that step.
 * @returns whether it reached that step
 */
function stoppedBefore(step: number, run: () => void): boolean {
  const originals = Object.fromEntries(acts.map((name) => [name, fs[name]]));
  let steps = 0;
  for (const name of acts) {
    const act = fs[name] as (...args: unknown[]) => unknown;
    const counted = (...args: unknown[]): unknown => {
      steps += 1;
      if (steps >= step) throw new Error('stopped');
      return act(...args);
    };
    Object.assign(fs, { [name]: counted });
  }
  syncBuiltinESMExports();
  try {
    run();
  } catch (error) {
    if (steps < step) throw error;
  } finally {
    Object.assign(fs, originals);
    syncBuiltinESMExports();
  }
  return steps >= step;
}

/** Recovers. Returns the text that all files then have, after “finished” if some were left to write. */
function recover(context: string): string {
  const isDecided = finishWriting(dir);
  const [first = ''] = texts();
  expect(texts(), context).toEqual([first, first, first]);
  return isDecided ? `finished ${first}` : first;
}

test('at whichever step it is stopped, all files are old or all are new once recovery has finished', () => {
  const outcomes: string[] = [];
  for (let step = 1; ; step += 1) {
    writeTogether(dir, to('old'));
    const isStopped = stoppedBefore(step, () => {
      writeTogether(dir, to('new'));
    });
    const outcome = recover(`step ${step}`);
    if (!isStopped) break;
    outcomes.push(outcome);
  }
  expect(outcomes.length).toBeGreaterThan(20);
  expect(new Set(outcomes)).toEqual(new Set(['old', 'finished new']));
});

test.each([
  ['the list of the files is renamed', 'old'],
  ['the first file is moved', 'finished new'],
])('recovery works the same for a program that was killed before %s', (before, outcome) => {
  const call = before.startsWith('the list') ? 1 : 2;
  const program = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { renameSync } = fs;
    let calls = 0;
    fs.renameSync = (...args) => {
      calls += 1;
      if (calls === ${call}) process.kill(process.pid, 'SIGKILL');
      renameSync(...args);
    };
    syncBuiltinESMExports();
    const { writeTogether } = await import(${JSON.stringify(resolve('src/content/write-together.ts'))});
    writeTogether(${JSON.stringify(dir)}, new Map(${JSON.stringify([...to('new')])}));
  `;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', program]);
  expect(signal).toBe('SIGKILL');
  expect(recover(before)).toBe(outcome);
});
