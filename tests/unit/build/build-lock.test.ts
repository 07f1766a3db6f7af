import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
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
  const releases = await Promise.all([takeLock(folder), takeLock(join(folder, 'other'))]);
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
