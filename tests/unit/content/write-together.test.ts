import { spawnSync } from 'node:child_process';
import {
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

test('all files are replaced, keep their modes, and nothing else is left', () => {
  chmodSync(join(dir, 'addresses.txt'), 0o600);
  writeTogether(dir, to('new'));
  expect(texts()).toEqual(['new', 'new', 'new']);
  expect(statSync(join(dir, 'addresses.txt')).mode & 0o777).toBe(0o600);
  expect(readdirSync(dir).sort()).toEqual(['addresses.txt', 'published.lock', 'quotes']);
});

test('a file that did not exist is made', () => {
  writeTogether(dir, new Map([['quotes/snow.md', 'new']]));
  expect(readFileSync(join(dir, 'quotes/snow.md'), 'utf8')).toBe('new');
});

test('where one text cannot be written, nothing changes', () => {
  mkdirSync(join(dir, '.writing'));
  writeFileSync(join(dir, '.writing/0'), 'left over');
  expect(() => writeTogether(join(dir, 'none'), to('new'))).toThrow('ENOENT');
  expect(texts()).toEqual(['old', 'old', 'old']);
  expect(finishWriting(dir)).toBe(false);
  expect(existsSync(join(dir, '.writing'))).toBe(false);
});

test('killed before any step, all are old or all are new once that is finished', () => {
  const module = JSON.stringify(resolve('src/content/write-together.ts'));
  const program = (step: number): string => `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let steps = 0;
    for (const name of ['mkdirSync', 'openSync', 'writeFileSync', 'fsyncSync', 'renameSync', 'rmSync', 'chmodSync']) {
      const act = fs[name];
      fs[name] = (...args) => {
        steps += 1;
        if (steps === ${step}) process.kill(process.pid, 'SIGKILL');
        return act(...args);
      };
    }
    syncBuiltinESMExports();
    const { writeTogether } = await import(${module});
    writeTogether(${JSON.stringify(dir)}, new Map(${JSON.stringify([...to('new')])}));
  `;
  const outcomes: string[] = [];
  for (let step = 1; ; step += 1) {
    writeTogether(dir, to('old'));
    const { signal } = spawnSync(process.execPath, [
      '--input-type=module',
      '--eval',
      program(step),
    ]);
    const decided = finishWriting(dir);
    const [first = ''] = texts();
    expect(texts(), `step ${step}`).toEqual([first, first, first]);
    if (signal === null) break;
    outcomes.push(decided ? `finished ${first}` : first);
  }
  expect(new Set(outcomes)).toEqual(new Set(['old', 'finished new']));
});
