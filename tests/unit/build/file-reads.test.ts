import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileReads } from '../../../src/build/file-reads.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-reads-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what was saved is loaded again, in the same order', () => {
  const file = join(folder, 'cache', 'reads.json');
  const names = fc.uniqueArray(fc.string());
  const files = fc.dictionary(
    fc.string().filter((name) => name !== '__proto__'),
    names,
  );
  fc.assert(
    fc.property(files, (all) => {
      const reads = new FileReads();
      for (const [name, its] of Object.entries(all)) reads.set(name, its);
      reads.save(file);
      const loaded = FileReads.load(file);
      for (const [name, its] of Object.entries(all)) expect(loaded.of(name)).toEqual(its);
    }),
  );
});

test('the reads of a file can be replaced, and those of another are not known', () => {
  const reads = new FileReads();
  reads.set('one', ['quotes', 'events']);
  reads.set('one', ['events']);
  expect(reads.of('one')).toEqual(['events']);
  expect(reads.of('two')).toBeUndefined();
});

test.each(['', '{', '{"names": ["quotes"]}', '{"names": [1], "files": {}}'])(
  'nothing is known from a file with %j, or from one that is missing',
  (text) => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, text);
    expect(FileReads.load(file).of('one')).toBeUndefined();
    expect(FileReads.load(join(folder, 'missing.json')).of('one')).toBeUndefined();
  },
);
