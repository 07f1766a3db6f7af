import { describe, expect, test } from 'vitest';
import {
  isStale,
  quotationPages,
  withArticle,
  type SavedArticle,
} from '../../../src/offline/saved-article.ts';

const article = (url: string, at: number, digest = 'one'): SavedArticle => ({
  url,
  cache: `${url} ${at}`,
  digest,
  at,
});

describe('an article is saved again', () => {
  test('if it is not saved yet', () => {
    expect(isStale(undefined, 'one', 0)).toBe(true);
  });

  test('if it has changed', () => {
    expect(isStale(article('a', 0), 'other', 1)).toBe(true);
  });

  test('after a day, since its quotations may have changed', () => {
    expect(isStale(article('a', 0), 'one', 86_400_000)).toBe(false);
    expect(isStale(article('a', 0), 'one', 86_400_001)).toBe(true);
  });
});

describe('the list of saved articles', () => {
  test('replaces an earlier version with the new one', () => {
    const [first, other, second] = [article('a', 1), article('b', 2), article('a', 3)];
    expect(withArticle([other, first], second)).toEqual({
      saved: [second, other],
      removed: [first],
    });
  });

  test('keeps the thirty read last', () => {
    const list = Array.from({ length: 30 }, (_, index) => article(`${index}`, 30 - index));
    const { saved, removed } = withArticle(list, article('new', 31));
    expect(saved.length).toBe(30);
    expect(saved[0]?.url).toBe('new');
    expect(removed.map(({ url }) => url)).toEqual(['29']);
  });
});

test('each quotation page that an article links to is listed once', () => {
  const html = [
    '<a href="/news/quotes/one/">',
    '<a class="date" href="/news/quotes/two/#printings">',
    '<a href="/news/quotes/one/">',
    '<a href="/news/quotes/">',
    '<a href="/news/quotes/form/direct/">',
    '<a href="/news/quotes/one.json">',
    '<a href="/quotes/three/">',
    '<a href="https://elsewhere.example/news/quotes/four/">',
  ].join('');
  expect(quotationPages(html, 'https://site.example/news/quotes/')).toEqual([
    'https://site.example/news/quotes/one/',
    'https://site.example/news/quotes/two/',
  ]);
});
