import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../src/build/build-lock.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-lock-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a lock is held until it is released', async () => {
  const release = await takeLock(folder);
  expect(release).toBeDefined();
  expect(await takeLock(folder)).toBeUndefined();
  await release?.();
  const again = await takeLock(folder);
  expect(again).toBeDefined();
  await again?.();
});

test('each folder has its own lock', async () => {
  const other = join(folder, 'other');
  mkdirSync(other);
  const releases = await Promise.all([takeLock(folder), takeLock(other)]);
  expect(releases).not.toContain(undefined);
  for (const release of releases) await release?.();
});

test('another process holds a lock for as long as it runs, and loses it when it is killed', async () => {
  const script = `
    const { takeLock } = await import(${JSON.stringify(resolve('src/build/build-lock.ts'))});
    await takeLock(${JSON.stringify(folder)});
    console.log('taken');
    setInterval(() => {}, 1000);
  `;
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  await once(holder.stdout, 'data');
  expect(await takeLock(folder)).toBeUndefined();
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const release = await takeLock(folder);
  expect(release).toBeDefined();
  await release?.();
});

test('of several processes that want a lock after its holder was killed, exactly one gets it', async () => {
  const module = JSON.stringify(resolve('src/build/build-lock.ts'));
  const script = `
    const { takeLock } = await import(${module});
    process.send('ready');
    process.on('message', async () => {
      process.send((await takeLock(${JSON.stringify(folder)})) !== undefined);
      setInterval(() => {}, 1000);
    });
  `;
  const start = (): ChildProcess =>
    spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
  const holder = start();
  const others = Array.from({ length: 4 }, start);
  await Promise.all([holder, ...others].map((each) => once(each, 'message')));
  const answer = async (process: ChildProcess): Promise<unknown> => {
    const answered = once(process, 'message');
    process.send('take');
    return ((await answered) as unknown[])[0];
  };
  expect(await answer(holder)).toBe(true);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const answers = await Promise.all(others.map(answer));
  expect(answers.filter(Boolean)).toHaveLength(1);
  for (const other of others) other.kill('SIGKILL');
});
