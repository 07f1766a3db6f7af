import { describe, expect, test } from 'vitest';
import { checkSite } from '../../../../src/commands/check-site/check-site.ts';
import type { Difference } from '../../../../src/commands/check-site/difference.ts';
import { formatDifferences } from '../../../../src/commands/check-site/report.ts';
import { Visitor } from '../../../../src/commands/check-site/visitor.ts';
import { serveBuiltSite, type Faults } from './built-site.ts';

async function check(faults: Faults): Promise<readonly Difference[]> {
  const { close, ...site } = await serveBuiltSite(faults);
  try {
    return (await checkSite({ ...site, size: 3 }, new Visitor(10_000))).differences;
  } finally {
    await close();
  }
}

test('a site that is served as it was built has no differences', async () => {
  expect(await check({})).toEqual([]);
});

/** Cases with one fault each, and the difference: the path, the property, the expected value and the actual one. */
const cases: readonly (readonly [
  title: string,
  faults: Faults,
  path: string,
  property: string,
  expected: string,
  actual: string | undefined,
])[] = [
  [
    'a header is missing at one address',
    { headers: { 'about/': { 'Referrer-Policy': undefined } } },
    '/about/',
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
    undefined,
  ],
  [
    'a policy allows too much',
    { headers: { 'about/': { 'Content-Security-Policy': "default-src 'self'" } } },
    '/about/',
    'Content-Security-Policy',
    expect.stringContaining("default-src 'none'") as string,
    "default-src 'self'",
  ],
  [
    'HTTPS is promised for only a day',
    { headers: { '': { 'Strict-Transport-Security': 'max-age=86400' } } },
    '/',
    'Strict-Transport-Security',
    'max-age=31536000',
    'max-age=86400',
  ],
  [
    'the calendar is sent with a generic type',
    { headers: { 'events.ics': { 'Content-Type': 'application/octet-stream' } } },
    '/events.ics',
    'Content-Type',
    'text/calendar;charset=utf-8',
    'application/octet-stream',
  ],
  [
    'the manifest is sent as plain JSON',
    { headers: { 'manifest.webmanifest': { 'Content-Type': 'application/json' } } },
    '/manifest.webmanifest',
    'Content-Type',
    'application/manifest+json',
    'application/json',
  ],
  [
    'a feed is sent as generic XML',
    { headers: { 'feeds/articles.xml': { 'Content-Type': 'text/xml' } } },
    '/feeds/articles.xml',
    'Content-Type',
    'application/atom+xml',
    'text/xml',
  ],
  [
    'a page is sent in another encoding',
    { headers: { 'about/': { 'Content-Type': 'text/html; charset=iso-8859-1' } } },
    '/about/',
    'Content-Type',
    'text/html',
    'text/html; charset=iso-8859-1',
  ],
  [
    'a file that never changes is not cached for good',
    { headers: { '_astro/site.abc.css': { 'Cache-Control': 'no-cache' } } },
    '/_astro/site.abc.css',
    'Cache-Control',
    'public, max-age=31536000, immutable',
    'no-cache',
  ],
  [
    'a page is cached for an hour',
    { headers: { 'about/': { 'Cache-Control': 'public, max-age=3600' } } },
    '/about/',
    'Cache-Control',
    'no-cache',
    'public, max-age=3600',
  ],
  [
    'data is closed to other sites',
    { headers: { 'quotes.json': { 'Access-Control-Allow-Origin': undefined } } },
    '/quotes.json',
    'Access-Control-Allow-Origin',
    '*',
    undefined,
  ],
  [
    'a page is open to other sites',
    { headers: { 'about/': { 'Access-Control-Allow-Origin': '*' } } },
    '/about/',
    'Access-Control-Allow-Origin',
    '',
    '*',
  ],
  [
    'an embed page forbids framing',
    { headers: { 'embed/quotes/a/': { 'X-Frame-Options': 'DENY' } } },
    '/embed/quotes/a/',
    'X-Frame-Options',
    '',
    'DENY',
  ],
  ['a cookie is set', { headers: { '': { 'Set-Cookie': 'a=b' } } }, '/', 'Set-Cookie', '', 'a=b'],
  [
    'a file is not the one that was built',
    { files: { 'quotes.json': '{ }' } },
    '/quotes.json',
    'content',
    expect.stringMatching(/^2 bytes, SHA-256 /) as string,
    expect.stringMatching(/^3 bytes, SHA-256 /) as string,
  ],
  ['a file is missing', { files: { 'icon.svg': undefined } }, '/icon.svg', 'status', '200', '404'],
  [
    'a missing page has status 200',
    { notFoundStatus: 200 },
    '/nowhere-at-all/',
    'status',
    '404',
    '200',
  ],
  [
    'the 404 page is not the one that was built',
    { files: { 'nowhere-at-all/index.html': 'Not found' } },
    '/nowhere-at-all/',
    'content',
    expect.any(String) as string,
    expect.stringMatching(/^9 bytes/) as string,
  ],
  [
    'an unchanged page is sent again',
    { sendsAgain: true },
    '/',
    'status of a second request with If-None-Match and If-Modified-Since',
    '304',
    '200',
  ],
];

describe('a difference is reported if', () => {
  test.each(cases)('%s', async (_, faults, path, property, expected, actual) => {
    expect(await check(faults)).toEqual([{ path, property, expected, actual }]);
  });

  test('nothing is compressed', async () => {
    const differences = await check({ isPlain: true });
    expect(differences).toContainEqual({
      path: '/about/',
      property: 'Content-Encoding',
      expected: 'gzip, br or zstd',
      actual: undefined,
    });
    expect(differences.map(({ path }) => path)).not.toContain('/quotes.json');
  });

  test('an address without its trailing slash does not redirect', async () => {
    expect(await check({ hasNoRedirect: true })).toEqual([
      {
        path: expect.stringMatching(/\/about$/) as string,
        property: 'redirect',
        expected: expect.stringMatching(/\/about\/$/) as string,
        actual: '404',
      },
    ]);
  });

  test('a header is missing everywhere; it is reported once, with all addresses', async () => {
    const printed = formatDifferences(
      await check({ headers: { '*': { 'X-Content-Type-Options': undefined } } }),
    );
    expect(printed).toMatch(
      /^X-Content-Type-Options\n {2}expected {2}nosniff\n {2}seen {6}nothing\n {2}at {8}\/_astro\/site\.abc\.css\n {12}\/_astro\/site\.abc\.js\n/,
    );
    expect(printed.match(/X-Content-Type-Options/g)).toHaveLength(1);
    expect(printed).toContain('/nowhere-at-all/');
  });

  test('no server answers', async () => {
    const { close, ...site } = await serveBuiltSite();
    const front = new URL('http://127.0.0.1:9/');
    const { differences } = await checkSite({ ...site, front, size: 1 }, new Visitor(10_000));
    await close();
    expect(differences.length).toBeGreaterThan(10);
    for (const { property, expected } of differences)
      expect(['status 200', 'status 404', 'redirect']).toContain(
        property === 'redirect' ? property : `${property} ${expected}`,
      );
  });
});

test('headers with the same meaning may be written differently', async () => {
  const cached = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
  const hashed = { 'Cache-Control': 'max-age=63072000, immutable, max-age=31536000' };
  const lasting = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' };
  expect(
    await check({ headers: { 'about/': cached, '_astro/site.abc.css': hashed, '': lasting } }),
  ).toEqual([]);
});
