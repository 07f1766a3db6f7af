import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { runInThread } from '../../../src/build/run-in-thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-thread-'));

afterAll(() => rmSync(folder, { recursive: true }));

function moduleOf(name: string, body: string): URL {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `export default async (argument) => { ${body} };`);
  return pathToFileURL(file);
}

test('gives what the function gives', async () => {
  const module = moduleOf('gives', 'return new Map([[argument, [1, undefined]]]);');
  expect(await runInThread(module, 'word')).toEqual(new Map([['word', [1, undefined]]]));
});

test('throws what the function throws, with what it says beside its message', async () => {
  const body = "throw Object.assign(new TypeError('no such thing'), { hint: 'look again' });";
  const error = await runInThread(moduleOf('throws', body)).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ message: 'no such thing' });
  expect((error as Error).stack).toMatch(/^TypeError: no such thing\n.*throws\.mjs[^]*look again/);
});

test('throws where nothing can be sent, where the function ends its thread, and where there is no module', async () => {
  await expect(runInThread(moduleOf('unsendable', 'return () => 1;'))).rejects.toThrow();
  await expect(runInThread(moduleOf('ends', 'process.exit(3);'))).rejects.toThrow('ended with 3');
  await expect(runInThread(pathToFileURL(join(folder, 'none.mjs')))).rejects.toThrow('none.mjs');
});
