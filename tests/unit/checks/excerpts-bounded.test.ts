import { expect, test } from 'vitest';
import { MOST_COMPARED, comparedExcerpts } from '../../../src/checks/excerpts-bounded.ts';
import { contentOf } from '../../../src/content/content.ts';
import { readContentFolder } from '../../../src/content/read.ts';
import { smallContent, type SmallContent } from './small-content.ts';

const article = 'articles/rain.md';
const said = 'The rain will probably come in May, and the harvest will be good';

/** Makes the record long and quotes it the given number of times. */
function quoteLongRecord(content: SmallContent, times: number): void {
  const long = `${said}${' and so on'.repeat(2_000)}`;
  content.write(
    'quotes/lee-rain.md',
    content.read('quotes/lee-rain.md').replaceAll(`text: ${said}`, `text: ${long}`),
  );
  content.edit(
    article,
    'Ada Lee spoke',
    `${':quote[the harvest will be good]{#lee-rain trim="the rest is as it is"}\n'.repeat(times)}Ada Lee spoke`,
  );
}

test('more excerpts of a long record than can be checked', async () => {
  const content = smallContent();
  quoteLongRecord(content, 60);
  const issues = await content.issues();
  content.delete();
  expect(issues).toMatchObject([{ code: 'too-many-excerpts', line: 62, column: 1 }]);
});

test('the work of comparing excerpts has an upper limit', async () => {
  const compared: number[] = [];
  for (const times of [20, 100, 200]) {
    const content = smallContent();
    quoteLongRecord(content, times);
    const read = contentOf(await readContentFolder(content.dir));
    content.delete();
    const [record] = read.articles;
    const length = read.quotes[0]?.data.text.length ?? 0;
    compared.push(record ? comparedExcerpts(record, read).length * length : 0);
  }
  expect(Math.max(...compared)).toBeLessThanOrEqual(MOST_COMPARED);
  expect(compared[0]).toBeLessThan(compared[1] ?? 0);
  expect(compared[2]).toBe(compared[1]);
});
