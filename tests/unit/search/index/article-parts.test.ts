import { expect, it } from 'vitest';
import { articleParts } from '../../../../src/search/index/article-parts.ts';

const EACH = 300;
const words = Array.from({ length: 2 * EACH + 1 }, (_, index) => `w${index}`);

it('the parts have all words of an article, with the sections they are in', () => {
  const parts = articleParts(
    {
      url: '/articles/a/',
      content: words.join(' '),
      meta: { title: 'Title' },
      anchors: [
        { element: 'h2', id: 'later', text: 'Later', location: EACH + 5 },
        { element: 'figure', id: 'q-one', text: 'a quotation', location: 12 },
        { element: 'h2', id: 'first', text: 'First', location: 10 },
      ],
    },
    EACH,
  );
  expect(parts.map(({ text }) => text).join('')).toBe(words.join(' '));
  expect(parts.map(({ sections }) => sections)).toEqual([
    [[10, 'first', 'First']],
    [
      [10 - EACH, 'first', 'First'],
      [5, 'later', 'Later'],
    ],
    [[5 - EACH, 'later', 'Later']],
  ]);
  expect(parts[0]).toMatchObject({ title: 'Title', href: '/articles/a/' });
});

it('an article without words has one part', () => {
  const none = { url: '/articles/a/', content: '', meta: {}, anchors: [] };
  expect(articleParts(none, EACH)).toEqual([
    { title: '', href: '/articles/a/', text: '', sections: [] },
  ]);
});
