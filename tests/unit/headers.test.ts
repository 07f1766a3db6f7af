import { expect, test } from 'vitest';
import { headersFile, headersOf } from '../../src/headers.ts';

test.each(['', 'articles/', 'quotes/', 'search/', '404.html'])(
  '“%s” refuses to be framed',
  (file) => {
    expect(headersOf(file)).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
    });
  },
);

test('what is made to be framed may be, and runs nothing', () => {
  expect(headersOf('embed/')).toMatchObject({
    'Content-Security-Policy': "frame-ancestors *; script-src 'none'",
  });
  expect(headersOf('embed/')).not.toHaveProperty('X-Frame-Options');
});

test.each([
  'quotes.json',
  'quotes-2.json',
  'quotes/',
  'articles/',
  'feeds/',
  'schema/',
  'events.ics',
  'embed/',
])('programs on other sites may read “%s”', (file) => {
  expect(headersOf(file)).toHaveProperty('Access-Control-Allow-Origin', '*');
});

test('the file has one rule for each path, under the base', () => {
  expect(headersFile(['quotes/', 'index.html'], '/news/').match(/^\S.*$/gm)).toEqual([
    '/news/',
    '/news/index.html',
    '/news/quotes/*',
  ]);
});
