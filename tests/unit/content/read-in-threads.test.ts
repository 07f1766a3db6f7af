import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ReadingCache } from '../../../src/content/reading-cache.ts';
import { readInThreads } from '../../../src/content/read-in-threads.ts';
import type { ListedFile } from '../../../src/content/list.ts';
import { fingerprint } from '../../../src/content/fingerprint.ts';
import { readContentFiles, type ContentFile } from '../../../src/content/read.ts';
import { summarizeBody } from '../../../src/markdown/body-summary.ts';

let dir: string;
let listed: ListedFile[];
const openCache = (code = 'code'): Promise<ReadingCache> =>
  ReadingCache.open(join(dir, 'cache', 'readings'), code);
const read = (code?: string): Promise<ContentFile[]> =>
  readInThreads(listed, () => openCache(code));
const found = ({ id, path, data, issues, body }: ContentFile): object => ({
  id,
  path,
  data,
  issues,
  body,
});

/** A list long enough for threads: three files, many times over, two of them with issues. */
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'verbatim-threads-'));
  const body = 'It “is not so very long ago” that it rained.\n';
  const paths = [
    `---\ntitle: Rain\n---\n\n${body}`,
    `---\ntitle: [\n---\n\n${body}`,
    `---\ntitel: Snow\ntitle: Snow\n---\n`,
  ].map((text, index) => {
    const path = join(dir, `topic-${index}.md`);
    writeFileSync(path, text);
    return path;
  });
  listed = Array.from({ length: 700 }, () => paths).flatMap((all) =>
    all.map((path) => ({ collection: 'topics', path })),
  );
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

test('threads give the same results in the same order', async () => {
  const expected = await readContentFiles(listed);
  const files = await read();
  expect(files.map(found)).toEqual(
    expected.map((file) => found({ ...file, body: summarizeBody(file.document.body) })),
  );
  for (const [index, { document }] of expected.slice(0, 3).entries()) {
    const file = files[index];
    expect(file?.document.bodyLine).toBe(document.bodyLine);
    expect(file?.document.locate(['title'])).toEqual(document.locate(['title']));
  }
  expect(files.filter(({ issues }) => issues.length > 0)).toHaveLength(1400);
  expect(files[0]?.body?.passages).toMatchObject([{ line: 2, column: 4 }]);
});

test('a missing file is an error', async () => {
  rmSync(join(dir, 'topic-2.md'));
  await expect(read()).rejects.toThrow('ENOENT');
});

/** Changes what the cache says of a title, so that a result shows where it comes from. */
function markCache(): void {
  const file = join(dir, 'cache', 'readings');
  const [code = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const marked = lines.map((line) => {
    const [key = '', , json = ''] = line.split('\t');
    const text = json.replaceAll('"Rain"', '"Remembered rain"');
    return `${key}\t${fingerprint(key + text)}\t${text}`;
  });
  writeFileSync(file, [code, ...marked].join('\n'));
}

const titles = (files: readonly ContentFile[]): unknown[] =>
  files.slice(0, 3).map(({ data }) => (data as { title?: string } | undefined)?.title);

describe('a second reading', () => {
  test('is the same', async () => {
    const first = await read();
    expect((await read()).map(found)).toEqual(first.map(found));
  });

  test('takes readings from the cache, but not those of files that have changed', async () => {
    await read();
    markCache();
    expect(titles(await read())[0]).toBe('Remembered rain');
    writeFileSync(join(dir, 'topic-0.md'), '---\ntitle: Hail\n---\n\nHail.\n');
    const files = await read();
    expect(titles(files)[0]).toBe('Hail');
    expect(files[3]?.body?.passages).toEqual([]);
  });

  test('by other code takes none', async () => {
    await read();
    markCache();
    expect(titles(await read('other code'))[0]).toBe('Rain');
  });

  test('takes none that is damaged or cut off', async () => {
    await read();
    markCache();
    const file = join(dir, 'cache', 'readings');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Remembered', 'Damaged'));
    expect(titles(await read())[0]).toBe('Rain');
  });
});
