import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownPost } from '../../../src/desk/post.ts';
import { htmlToMarkdown } from '../../../src/desk/html-to-markdown.ts';
import { ghostPosts, wordPressPosts } from '../../../src/desk/export-posts.ts';
import { weaveDraft } from './weave-draft.ts';

describe('quotations in a draft', () => {
  test.each([
    [
      'in curly marks',
      'She said: “It will rain in May.” So.',
      'She said: :quote[It will rain in May.]{#rain} So.',
    ],
    [
      'in straight marks, escaped',
      'She said: \\"It will rain in May\\".',
      'She said: :quote[It will rain in May]{#rain}.',
    ],
    [
      'as entities',
      'She said: &ldquo;It will rain in May&rdquo;.',
      'She said: :quote[It will rain in May]{#rain}.',
    ],
    [
      'with emphasis',
      'So: “It will *really* rain in May”',
      'So: :quote[It will *really* rain in May]{#rain}',
    ],
    [
      'interrupted by a reporting clause',
      '“It will rain,” she said, “in May.”',
      ':quote[It will rain,]{#rain} she said, :quote[in May.]{#rain}',
    ],
    [
      'as a block',
      '> It will rain in May\n\nSo.',
      ':::quote{#rain}\nIt will rain in May\n:::\n\nSo.',
    ],
    [
      'over two lines',
      'So: “It will\nrain in May” it is.',
      'So: :quote[It will\nrain in May]{#rain} it is.',
    ],
  ])('%s', (_, draft, expected) => {
    expect(weaveDraft(draft)).toBe(expected);
  });

  test('that are short, or in a heading or in code, stay as written', () => {
    for (const text of [
      'A “new deal” came.',
      '# “It will rain in May”',
      '`“It will rain in May”`',
      ':quote[It will rain in May]{#x}',
    ])
      expect(weaveDraft(text)).toBe(text);
  });
});

describe('links in a draft', () => {
  test.each([
    ['with words', 'See [the *Post*](https://post.example/a "t").', 'See the *Post*[^post].'],
    [
      'bare',
      'See https://post.example/a for more.',
      'See <https://post.example/a>[^post] for more.',
    ],
    [
      'to our own site',
      'See [us](/about) and [this](#here).',
      'See [us](/about) and [this](#here).',
    ],
    [
      'around a picture',
      '[![x](a.png)](https://post.example)',
      '[![x](a.png)](https://post.example)',
    ],
    [
      'in a quotation',
      '“It will [rain](https://post.example) in May.”',
      ':quote[It will [rain](https://post.example) in May.]{#rain}',
    ],
  ])('%s', (_, draft, expected) => {
    expect(weaveDraft(draft)).toBe(expected);
  });
});

test('text without quotations or links stays the same, character for character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '*', '#', '-', '|', '~', '1.') }),
      (text) => {
        expect(weaveDraft(text)).toBe(text);
      },
    ),
  );
});

test('any draft can be woven', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          '“It will rain in May”',
          '“',
          '"',
          '[',
          ']',
          '(https://a.example)',
          '\n',
          '> ',
          ':::quote',
          '{#x}',
          'a ',
          '`',
        ),
      }),
      (text) => {
        expect(typeof weaveDraft(text)).toBe('string');
      },
    ),
  );
});

test('a Markdown draft has its title from its front matter or its first heading', () => {
  expect(
    markdownPost(
      'a.md',
      '---\ntitle: Rain\ndate: 2025-05-05T10:00\nauthor: Ada Lee\ntags: [a, b]\n---\nText',
    ),
  ).toMatchObject({
    title: 'Rain',
    published: '2025-05-05',
    authors: ['Ada Lee'],
    topics: ['a', 'b'],
    markdown: 'Text',
  });
  expect(markdownPost('a.md', '\n# Rain #\n\nText')).toMatchObject({
    title: 'Rain',
    markdown: 'Text',
  });
  expect(markdownPost('a.md', 'Text')).toMatchObject({ markdown: 'Text' });
});

test('HTML becomes Markdown with headings below the page’s own', () => {
  expect(htmlToMarkdown('<h1>Rain</h1><p>It <b>rains</b>.</p><h1>Snow</h1>')).toEqual({
    heading: 'Rain',
    markdown: 'It **rains**.\n\n## Snow\n',
  });
});

test('an export is read, and nothing else is mistaken for one', () => {
  expect(
    ghostPosts('{"db":[{"data":{"posts":[{"title":"A","html":"<p>x</p>"},{"type":"page"}]}}]}'),
  ).toMatchObject({
    posts: [{ title: 'A', markdown: 'x\n' }],
    others: 1,
  });
  for (const other of ['', '{', '{"db":[]}', '<html></html>', '# Rain']) {
    expect(ghostPosts(other)).toBeUndefined();
    expect(wordPressPosts(other)).toBeUndefined();
  }
});
