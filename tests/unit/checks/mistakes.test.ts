import { relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileMistakes } from './mistakes/files.ts';
import { frontMatterMistakes } from './mistakes/front-matter.ts';
import { quotationMistakes } from './mistakes/quotations.ts';
import { textMistakes } from './mistakes/text.ts';
import { smallContent } from './small-content.ts';

/** The maximum number of messages for one mistake. */
const MAX_MESSAGES = 2;

const mistakes = [...frontMatterMistakes, ...fileMistakes, ...textMistakes, ...quotationMistakes];

const counts = new Map<number, number>();

test.each(mistakes)('$what', async ({ plant, file, at, code, fix }) => {
  const content = smallContent();
  plant(content);
  const issues = await content.issues();
  const place =
    at === undefined
      ? { file: relative(process.cwd(), `${content.dir}/${file}`), line: 1 }
      : content.at(file, at);
  expect(issues[0]).toMatchObject({ file: place.file, line: place.line, code });
  expect(issues[0]?.fix).toMatch(fix);
  expect(issues.length).toBeLessThanOrEqual(MAX_MESSAGES);
  counts.set(issues.length, (counts.get(issues.length) ?? 0) + 1);
  content.delete();
});

test('the mistakes are distinct, and the content they are planted in has none', async () => {
  const content = smallContent();
  expect(await content.issues()).toEqual([]);
  content.delete();
  expect(new Set(mistakes.map(({ what }) => what)).size).toBe(mistakes.length);
  expect(mistakes.length).toBeGreaterThanOrEqual(57);
});

afterAll(() => {
  const tallies = [...counts].sort().map(([messages, times]) => `${times} × ${messages}`);
  console.log(`Messages for each of ${mistakes.length} mistakes: ${tallies.join(', ')}`);
});
