import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../src/desk/names-in.ts';
import { readPage } from '../../../src/desk/read-page.ts';

const body = '<body><article><h1>Rain</h1><p>It rains.</p></article></body>';

describe('what a page says about itself', () => {
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

  test('only in its title, after the heading', () => {
    const page = (title: string): string =>
      `<html><title>${title}</title><link rel="canonical" href="https://post.example/r">${body}`;
    for (const between of [' | ', ' - ', ' – '])
      expect(readPage(page(`Rain${between}Morning Post`)).source).toMatchObject({
        title: 'Rain',
        'container-title': 'Morning Post',
      });
    expect(readPage(page('Rain today - and tomorrow')).source).toMatchObject({
      'container-title': 'post.example',
    });
  });

  test('in a comment by the browser that saved it: its address', () => {
    const { source, host } = readPage(
      `<!DOCTYPE html>\n<!-- saved from url=(0024)https://www.post.example/r -->\n<html><title>Rain</title>${body}`,
    );
    expect(source.URL).toBe('https://www.post.example/r');
    expect(host).toBe('post.example');
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

  test('at an address: the host if no outlet is named, and a relative canonical address', () => {
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

  test('in a schema.org graph whose nodes refer to each other', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', '@id': '#site', name: 'The site' },
        { '@type': 'NewsMediaOrganization', '@id': '#org', name: 'Morning Post' },
        { '@type': 'Person', '@id': '#ada', name: 'Ada Lee' },
        { '@type': 'Person', '@id': '#bo', name: 'Bo Chen' },
        {
          '@type': ['NewsArticle'],
          headline: 'Rain comes',
          datePublished: '2025-05-05T23:30:00-05:00',
          author: [{ '@id': '#ada' }, { '@id': '#bo' }],
          publisher: { '@id': '#org' },
        },
      ],
    };
    const { source } = readPage(
      `<html><title>Rain comes</title><script type="application/ld+json">${JSON.stringify(data)}</script>${body}`,
    );
    expect(source).toMatchObject({
      title: 'Rain comes',
      'container-title': 'Morning Post',
      issued: '2025-05-05',
      author: [
        { family: 'Lee', given: 'Ada' },
        { family: 'Chen', given: 'Bo' },
      ],
    });
  });

  test.each([
    ['DC.date', 'DC.publisher', 'DC.creator', '2025-05-05'],
    ['dc.date.issued', 'dc.publisher', 'dc.creator', '2025-05-05T10:00Z'],
    ['dcterms.issued', 'dcterms.publisher', 'dcterms.creator', '2025-05-05'],
    ['DCTERMS.date', 'DCTERMS.publisher', 'DCTERMS.creator', '2025-05-05'],
    ['citation_publication_date', 'citation_publisher', 'citation_author', '2025/05/05'],
  ])('in %s', (date, publisher, creator, day) => {
    for (const name of ['name', 'property']) {
      const tags = [
        [date, day],
        [publisher, 'Morning Post'],
        [creator, 'Lee, Ada'],
        [creator, 'Bo Chen'],
      ].map(([key, content]) => `<meta ${name}="${key}" content="${content}">`);
      const { source } = readPage(`<html><title>Rain</title>${tags.join('')}${body}`);
      expect(source).toMatchObject({
        'container-title': 'Morning Post',
        issued: '2025-05-05',
        author: [
          { family: 'Lee', given: 'Ada' },
          { family: 'Chen', given: 'Bo' },
        ],
      });
    }
  });

  test.each([
    ['Halvik Town Council: minutes of the meeting of 9 November 2026', 'Harbor Herald', ''],
    ['Rain | what the valley expects now that it has come', 'Harbor Herald', ''],
    ['Rain comes - Harbor Herald', 'Harbor Herald', 'Rain comes'],
    [
      'Harbor Herald: the rain comes to the whole valley',
      'Harbor Herald',
      'the rain comes to the whole valley',
    ],
    [
      'Rain comes to the whole valley | herald.example',
      'Harbor Herald',
      'Rain comes to the whole valley',
    ],
    ['Night trains - a museum - what the minister says', 'Harbor Herald', ''],
  ])('only the outlet is removed from a title: %s', (title, outlet, own) => {
    const { source } = readPage(
      `<html><title>${title}</title><meta property="og:site_name" content="${outlet}">${body}`,
      'https://www.herald.example/x',
    );
    expect(source.title).toBe(own === '' ? title : own);
  });

  test('can be read from anything', () => {
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
