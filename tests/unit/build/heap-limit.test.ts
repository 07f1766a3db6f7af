import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { heapLimit, isOutOfMemory } from '../../../src/build/heap-limit.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-heap-'));
afterAll(() => rmSync(folder, { recursive: true }));

function contentOf(files: Readonly<Record<string, number>>): string {
  const content = mkdtempSync(join(folder, 'content-'));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(join(content, path, '..'), { recursive: true });
    writeFileSync(join(content, path), Buffer.alloc(bytes, ' '));
  }
  return content;
}

test('the limit grows with the records of the content, and not with its images', () => {
  const none = heapLimit(contentOf({}), []) ?? 0;
  const small = heapLimit(contentOf({ 'articles/a.md': 1e6, 'site.yaml': 1e6 }), []) ?? 0;
  const large = heapLimit(contentOf({ 'articles/a.md': 2e6, 'quotes/b.md': 2e6 }), []) ?? 0;
  expect(none).toBeGreaterThanOrEqual(1000);
  expect(small).toBeGreaterThan(none);
  expect(large - none).toBeCloseTo(2 * (small - none), -1);
  expect(heapLimit(contentOf({ 'images/a.png': 5e6 }), [])).toBe(none);
});

test.each(['--max-old-space-size=900', '--trace-warnings --max_old_space_size=900'])(
  'a limit set by the person running the build is kept: %s',
  (options) => expect(heapLimit(contentOf({}), [options])).toBeUndefined(),
);

/**
 * Prints the error codes of two threads: one that reaches its limit, and one that fails. It runs in a separate process, which
 * running out of memory may end.
 */
const codes = `
  const { runInThread } = await import('${new URL('../../../src/build/run-in-thread.ts', import.meta.url).href}');
  const module = (body) => new URL('data:text/javascript,export default () => { ' + body + ' }');
  for (const body of ['let last; for (;;) last = { last };', 'throw new Error(1);'])
    await runInThread(module(body), '', { heap: 64 }).catch((error) => console.log(String(error.code)));`;

test('a thread that reaches its limit is told apart from one that fails for another reason', () => {
  const script = join(folder, 'codes.mjs');
  writeFileSync(script, codes);
  const { stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  const [reached, failed] = stdout.trim().split('\n');
  expect(isOutOfMemory(Object.assign(new Error(), { code: reached }))).toBe(true);
  expect(isOutOfMemory(Object.assign(new Error(), { code: failed }))).toBe(false);
});
