import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readInThreads } from '../../../src/content/read-in-threads.ts';
import type { ListedFile } from '../../../src/content/list.ts';
import { readContentFiles, type ContentFile } from '../../../src/content/read.ts';
import { summarizeBody } from '../../../src/markdown/body-summary.ts';

let dir: string;
let listed: ListedFile[];

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
  const files = await readInThreads(listed);
  const found = ({ id, path, data, issues }: ContentFile): object => ({ id, path, data, issues });
  expect(files.map(found)).toEqual(expected.map(found));
  for (const [index, { document }] of expected.slice(0, 3).entries()) {
    const file = files[index];
    expect(file?.body).toEqual(summarizeBody(document.body));
    expect(file?.document.bodyLine).toBe(document.bodyLine);
    expect(file?.document.locate(['title'])).toEqual(document.locate(['title']));
  }
  expect(files.filter(({ issues }) => issues.length > 0)).toHaveLength(1400);
  expect(files[0]?.body?.passages).toMatchObject([{ line: 2, column: 4 }]);
});

test('a missing file is an error', async () => {
  rmSync(join(dir, 'topic-2.md'));
  await expect(readInThreads(listed)).rejects.toThrow('ENOENT');
});
