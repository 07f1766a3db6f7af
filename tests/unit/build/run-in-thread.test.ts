import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { runInThread } from '../../../src/build/run-in-thread.ts';
import { systemMessage } from '../../../src/build/system-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-thread-'));

afterAll(() => rmSync(folder, { recursive: true }));

function moduleOf(name: string, body: string): URL {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `export default async (argument) => { ${body} };`);
  return pathToFileURL(file);
}

test('returns what the function returns', async () => {
  const module = moduleOf('returns', 'return new Map([[argument, [1, undefined]]]);');
  expect(await runInThread(module, 'word')).toEqual(new Map([['word', [1, undefined]]]));
});

test('throws what the function throws, with its stack and properties', async () => {
  const body = "throw Object.assign(new TypeError('no such thing'), { hint: 'look again' });";
  const error = await runInThread(moduleOf('throws', body)).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ message: 'no such thing' });
  expect((error as Error).stack).toMatch(/^TypeError: no such thing\n.*throws\.mjs[^]*look again/);
});

test('throws a system error that can still be put in plain words', async () => {
  const body = "const { readFileSync } = await import('node:fs'); readFileSync('nowhere.md');";
  const error = await runInThread(moduleOf('reads', body)).catch((thrown: unknown) => thrown);
  expect(systemMessage(error)).toBe('nowhere.md: there is no such file or folder');
});

test('throws an error whose cause, a system error, can still be put in plain words', async () => {
  const body =
    "throw new Error('a step failed', { cause: Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write' }) });";
  const error = await runInThread(moduleOf('wraps', body)).catch((thrown: unknown) => thrown);
  expect(systemMessage(error)).toBe('the disk is full');
});

test('throws if the result cannot be sent, if the function exits, and if the module is missing', async () => {
  await expect(runInThread(moduleOf('unsendable', 'return () => 1;'))).rejects.toThrow();
  await expect(runInThread(moduleOf('ends', 'process.exit(3);'))).rejects.toThrow(
    'exited with code 3',
  );
  await expect(runInThread(pathToFileURL(join(folder, 'none.mjs')))).rejects.toThrow('none.mjs');
});

test('passes on everything the thread prints before it returns or throws', async () => {
  const print =
    "process.stdout.write('one '); console.error('x'.repeat(100_000)); console.log('two');";
  for (const end of ['', "throw new Error('three');"]) {
    let printed = '';
    const onOutput = (text: string): void => void (printed += text);
    const run = runInThread(moduleOf(`prints${end.length}`, print + end), '', { onOutput });
    await (end === '' ? run : expect(run).rejects.toThrow('three'));
    expect(printed).toHaveLength('one '.length + 100_001 + 'two\n'.length);
  }
});

test('passes on the thread’s progress', async () => {
  const body =
    "const { parentPort } = await import('node:worker_threads'); for (const done of [1, 2]) parentPort.postMessage({ progress: { done, total: 2, reused: 0 } });";
  const onProgress = vi.fn();
  await runInThread(moduleOf('progresses', body), '', { onProgress });
  expect(onProgress.mock.calls).toEqual([1, 2].map((done) => [{ done, total: 2, reused: 0 }]));
});

test('a thread loads its module before its argument is known, and can be ended while it waits', async () => {
  const module = moduleOf('waits', 'return argument;');
  writeFileSync(module, `console.log('loaded');\n${readFileSync(module, 'utf8')}`);
  const start = (signal?: AbortSignal) => {
    const argument = Promise.withResolvers<string>();
    const loaded = Promise.withResolvers<string>();
    const result = runInThread(module, argument.promise, { onOutput: loaded.resolve, signal });
    return { argument, loaded: loaded.promise, result };
  };
  const waiting = start();
  expect(await waiting.loaded).toBe('loaded\n');
  waiting.argument.resolve('word');
  expect(await waiting.result).toBe('word');

  const stop = new AbortController();
  const ended = start(stop.signal);
  await ended.loaded;
  stop.abort(new Error('no longer needed'));
  await expect(ended.result).rejects.toThrow('no longer needed');
});
