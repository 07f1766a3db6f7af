import { afterEach, beforeEach, expect, test } from 'vitest';
import { undrawnCharacters } from '../../../src/build/undrawn-characters.ts';
import { contentOf } from '../../../src/content/content.ts';
import { readContentFolder } from '../../../src/content/read.ts';
import { smallContent, type SmallContent } from '../checks/small-content.ts';

let content: SmallContent;
beforeEach(() => {
  content = smallContent();
});
afterEach(() => {
  content.delete();
});

const findIssues = async () => undrawnCharacters(contentOf(await readContentFolder(content.dir)));

test('a character that no card font has is reported with its place, and only as a warning', async () => {
  content.edit('quotes/lee-rain.md', 'speech\ntext: The rain', 'speech\ntext: The 和平 ꗟ rain');
  content.edit('articles/rain.md', 'title: A promise', 'title: A ꖸ 👩‍👧 promise');
  expect(await findIssues()).toMatchObject([
    {
      ...content.at('articles/rain.md', 'A ꖸ'),
      severity: 'warning',
      code: 'not-on-card',
      message: expect.stringContaining('“ꖸ” (U+A5B8)') as string,
    },
    { ...content.at('quotes/lee-rain.md', 'The 和平'), code: 'not-on-card' },
  ]);
});

test('content in scripts that the fonts cover is not reported', async () => {
  expect(await findIssues()).toEqual([]);
});
