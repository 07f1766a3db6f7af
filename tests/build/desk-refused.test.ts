import { expect, test } from 'vitest';
import { deskForEachTest, editor, names, read } from './desk-editor.ts';

deskForEachTest();

test.each([
  [
    'a passage that no page has',
    ['quote', '--file', 'mill-letter.html', 'Nobody ever said any of these words'],
    1,
    'these words are on none of the pages',
  ],
  [
    'a value that no record can have',
    ['quote', '--file', 'mill-letter.html', 'My flour comes over that bridge', '--medium', 'song'],
    1,
    'medium',
  ],
  ['no page', ['quote', 'My flour comes over that bridge'], 2, 'Name at least one page'],
  ['no passage', ['quote', '--file', 'mill-letter.html'], 2, 'at least one passage'],
  [
    'a passage that its own marks cut into words',
    ['quote', '--file', 'mill-letter.html', 'he has ', 'plan', ' at all'],
    2,
    '“plan” is one word',
  ],
  ['a missing page', ['source', '--file', 'nowhere.html'], 1, 'nowhere.html cannot be read'],
  ['an unknown kind', ['quotation'], 2, 'There is no “quotation”'],
  ['no title', ['article'], 2, 'Give its title'],
])('%s: says so and writes nothing', async (_, args, code, message) => {
  const { run } = editor();
  const ended = await run('new', ...args);
  expect(ended.output).toContain(message);
  expect(ended.code).toBe(code);
  expect(names()).toEqual(['site.yaml']);
});

test.each([
  ['Harbor Authority', 'organization'],
  ['the District Council', 'organization'],
  ['Hanna Solberg', 'person'],
])('%s is taken to be a speaker of the right type: %s', async (name, type) => {
  await editor().run('new', 'speaker', name);
  const [file = ''] = names('speakers');
  expect(read(`speakers/${file}`)).toContain(`type: ${type}`);
});
