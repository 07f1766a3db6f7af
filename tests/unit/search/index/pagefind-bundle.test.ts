import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePagefindBundle } from '../../../../src/search/index/pagefind-bundle.ts';

let folder: string;
let program: ChildProcess | undefined;

const remember = (message: unknown): void => {
  program = (message as { process: ChildProcess }).process;
};

const writing = (fill: (index: PagefindIndex) => Promise<void>): Promise<void> =>
  writePagefindBundle(join(folder, 'quotes'), { partSize: 1000, fill });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-pagefind-'));
  subscribe('child_process', remember);
});

afterEach(() => {
  unsubscribe('child_process', remember);
  rmSync(folder, { recursive: true });
});

test('it is an error if the program of an index is killed, and the next index can be written', async () => {
  const killed = writing(async (index) => {
    program?.kill('SIGKILL');
    await index.addCustomRecord({ url: '/', content: 'words', language: 'en' });
  });
  await expect(killed).rejects.toThrow(/^Pagefind ended|^Pagefind backend closed/);
  await writing(async (index) => {
    await index.addCustomRecord({ url: '/', content: 'words', language: 'en' });
  });
  expect(existsSync(join(folder, 'quotes', 'pagefind.js'))).toBe(true);
});
