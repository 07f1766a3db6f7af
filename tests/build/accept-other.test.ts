import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { load } from 'js-yaml';
import { smallContent, type SmallContent } from '../unit/checks/small-content.ts';
import { runHere } from './command-here.ts';
import type { Ended } from './small-project.ts';

const article = 'articles/rain.md';

let content: SmallContent;

beforeEach(async () => {
  content = smallContent();
  await content.accept();
});

afterEach(() => {
  content.delete();
});

const run = (...args: readonly string[]): Promise<Ended> =>
  runHere(content.dir, 'accept.ts', { CONTENT_DIR: '.' }, args);
const accept = (...args: readonly string[]): Promise<Ended> => run(...args, '--yes');

async function codes(): Promise<string[]> {
  return (await content.currentIssues()).map(({ code }) => code);
}

describe('a change to any other record leaves a correction with the reason:', () => {
  test.each([
    ['articles/rain', '.md', 'Ada Lee spoke', 'Ada Lee talked', 'Ada Lee spoke on a Monday.'],
    ['speakers/ada-lee', '.md', 'A farmer', 'No farmer', 'A farmer before she was a minister.'],
    ['sources/evening-star', '.yaml', 'a speech', 'her speech', 'description: report on a speech'],
    ['events/lee-speech', '.md', 'at a market', 'at a fair', 'She spoke at a market.'],
    ['topics/weather', '.md', 'Rain and', 'Snow and', 'Rain and drought.'],
    ['pages/method', '.md', 'We read', 'We saw', 'We read what we cite.'],
  ])('%s', async (key, extension, old, now, was) => {
    content.edit(`${key}${extension}`, old, now);
    expect(await accept(key, '--because', 'A letter.', '--on', '2025-07-01')).toMatchObject({
      code: 0,
    });
    const text = content.read(`${key}${extension}`);
    expect(text).toContain('because: "A letter."');
    expect(text).toContain(`was: "${was}"`);
    expect(await content.currentIssues()).toEqual([]);
    content.write(`${key}${extension}`, text.replace(/corrections:\n(?: .*\n)+/, ''));
    expect(await codes()).toEqual(['pinned-words-changed']);
  });
});

test('a change that an editor has already noted as a correction needs no other reason and gets none', async () => {
  content.edit(article, 'Ada Lee spoke', 'Ada Lee talked');
  content.edit(
    article,
    'events:',
    'corrections:\n  - { on: 2025-06-11, kind: update, was: She spoke, now: She talked }\nevents:',
  );
  const before = content.read(article);
  expect(await accept('articles/rain')).toMatchObject({ code: 0 });
  expect(content.read(article)).toBe(before);
  expect(await codes()).toEqual([]);
});

test('each change to the title, dek or prose of an article leaves a correction with the reason', async () => {
  content.edit('articles/rain.md', 'title: A promise of rain', 'title: A promise of snow');
  content.edit('articles/rain.md', 'What a minister said', 'What the minister said');
  content.edit('articles/rain.md', 'spoke on a Monday', 'spoke on a Tuesday');
  const result = await accept('articles/rain', '--because', 'We misread it.', '--on', '2025-07-01');
  expect(result).toMatchObject({ code: 0 });
  const { corrections } = load(content.read('articles/rain.md').split('---')[1] ?? '') as {
    corrections: { was: string; now: string; because: string }[];
  };
  expect(corrections.map(({ because }) => because)).toEqual(Array(3).fill('We misread it.'));
  expect(corrections.map(({ now }) => now).toSorted()).toEqual([
    expect.stringContaining('Tuesday'),
    'dek: What the minister said of the weather, and how it was printed.',
    'title: A promise of snow',
  ]);
  expect(await content.currentIssues()).toEqual([]);
});
