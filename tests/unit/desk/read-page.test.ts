import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../src/desk/names-in.ts';
import { readPage } from '../../../src/desk/read-page.ts';

const body = '<body><article><h1>Rain</h1><p>It rains.</p></article></body>';

describe('what a page says of itself', () => {
  test('in schema.org', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Rain comes',
      datePublished: '2025-05-05T23:30:00-05:00',
      author: [{ name: 'Ada Lee' }, { name: 'Star Wire Service' }],
      publisher: { name: 'Morning Post' },
    };
    const { source } = readPage(
      `<html lang="pt_BR"><script type="application/ld+json">${JSON.stringify(data)}</script><link rel="canonical" href="https://post.example/rain">${body}`,
    );
    expect(source).toMatchObject({
      type: 'article-newspaper',
      title: 'Rain comes',
      'container-title': 'Morning Post',
      issued: '2025-05-05',
      URL: 'https://post.example/rain',
      language: 'pt',
    });
  });

  test('in Open Graph, with a title that repeats the outlet', () => {
    const { source } = readPage(
      `<html><meta property="og:title" content="Rain comes – Morning Post"><meta property="og:site_name" content="Morning Post"><meta property="og:url" content="https://post.example/r">${body}`,
    );
    expect(source).toMatchObject({
      type: 'webpage',
      title: 'Rain comes',
      URL: 'https://post.example/r',
    });
    expect(source).not.toHaveProperty('issued');
    expect(source).not.toHaveProperty('author');
    expect(source).not.toHaveProperty('language');
  });

  test('at an address: the host where no outlet is named, and a canonical address that is relative', () => {
    const { source, host } = readPage(
      `<html lang="xx-invalid"><link rel="canonical" href="/rain?id=1">${body}`,
      'https://www.post.example/x#y',
    );
    expect(host).toBe('post.example');
    expect(source).toMatchObject({
      'container-title': 'post.example',
      URL: 'https://www.post.example/rain?id=1',
    });
  });

  test('is read from anything', () => {
    fc.assert(
      fc.property(fc.string(), (html) => {
        expect(readPage(html).source.type).toBeTypeOf('string');
      }),
      { numRuns: 50 },
    );
    expect(readPage('').source).toEqual({ type: 'webpage' });
  });
});

test('names in a byline', () => {
  expect(namesIn('By Ada Lee and Bo van Dyk', undefined)).toEqual([
    { family: 'Lee', given: 'Ada' },
    { family: 'Dyk', given: 'Bo van' },
  ]);
  expect(namesIn('Reuters', undefined)).toEqual([{ literal: 'Reuters' }]);
  expect(namesIn('Morning Post, Ada Lee', 'Morning Post')).toEqual([
    { family: 'Lee', given: 'Ada' },
  ]);
  expect(namesIn('', undefined)).toEqual([]);
});
