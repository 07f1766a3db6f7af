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

describe('an article is fetchJson', () => {
  test('when it was not kept before', () => {
    expect(isStale(undefined, 'one', 0)).toBe(true);
  });

  test('when it has changed', () => {
    expect(isStale(article('a', 0), 'other', 1)).toBe(true);
  });

  test('when its quotations may have changed, after a day', () => {
    expect(isStale(article('a', 0), 'one', 86_400_000)).toBe(false);
    expect(isStale(article('a', 0), 'one', 86_400_001)).toBe(true);
  });
});

describe('the shelf', () => {
  test('has a new version in the place of the last one', () => {
    const [first, other, second] = [article('a', 1), article('b', 2), article('a', 3)];
    expect(withArticle([other, first], second)).toEqual({ kept: [second, other], gone: [first] });
  });

  test('has room for thirty, those read last', () => {
    const shelf = Array.from({ length: 30 }, (_, index) => article(`${index}`, 30 - index));
    const { kept, gone } = withArticle(shelf, article('new', 31));
    expect(kept.length).toBe(30);
    expect(kept[0]?.url).toBe('new');
    expect(gone.map(({ url }) => url)).toEqual(['29']);
  });
});

test('the quotation pages that an article leads to, each once', () => {
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
