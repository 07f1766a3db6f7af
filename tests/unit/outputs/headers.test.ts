import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFile, headersOf, policyInPage } from '../../../src/outputs/headers.ts';

/** The sources that a file's policy allows for a directive. */
function allowed(file: string, directive: string): string | undefined {
  const policy = headersOf(file)['Content-Security-Policy'] ?? '';
  return new Map(
    policy.split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources.join(' ')] as const;
    }),
  ).get(directive);
}

const pages = ['', 'index.html', '404.html', 'about/', 'articles/', 'quotes/', 'search/'];
const inert = [
  'cards/',
  'images/',
  'icons/',
  'icon.svg',
  'feeds/',
  'schema/',
  'quotes.json',
  'quotes-2.json',
  'events.ics',
  'sitemap.xml',
  'sitemap-1.xml',
  'robots.txt',
  'manifest.webmanifest',
];
const all = [...pages, ...inert, 'embed/', '_astro/'];

test.each(all)('“%s” allows nothing by default, and no inline script', (file) => {
  expect(allowed(file, 'default-src')).toBe("'none'");
  expect(allowed(file, 'object-src')).toBe("'none'");
  expect(allowed(file, 'base-uri')).toBe("'none'");
  expect(headersOf(file)['Content-Security-Policy']).not.toMatch(/'unsafe-eval|https?:/);
  expect(allowed(file, 'img-src')).toBe(inert.includes(file) ? "'self' data:" : "'self'");
  expect(allowed(file, 'script-src') ?? '').not.toContain('unsafe-inline');
  expect(allowed(file, 'style-src')).toBe(inert.includes(file) ? "'unsafe-inline'" : "'self'");
  expect(headersOf(file)).toMatchObject({
    'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8,}$/) as string,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': expect.stringContaining('camera=()') as string,
  });
});

test.each([...pages, '_astro/'])('“%s” may run the search', (file) => {
  expect(allowed(file, 'script-src')).toBe("'self' 'wasm-unsafe-eval'");
  expect(allowed(file, 'connect-src')).toBe("'self'");
  expect(allowed(file, 'worker-src')).toBe("'self'");
});

test.each(all.filter((file) => file !== 'embed/'))('“%s” refuses to be framed', (file) => {
  expect(allowed(file, 'frame-ancestors')).toBe("'none'");
  expect(headersOf(file)).toHaveProperty('X-Frame-Options', 'DENY');
});

test('an embed page may be framed, has styles and runs nothing', () => {
  expect(allowed('embed/', 'frame-ancestors')).toBe('*');
  expect(allowed('embed/', 'script-src')).toBe("'none'");
  expect(allowed('embed/', 'form-action')).toBe("'none'");
  expect(allowed('embed/', 'style-src')).toBe("'self'");
  expect(allowed('embed/', 'connect-src')).toBeUndefined();
  expect(headersOf('embed/')).not.toHaveProperty('X-Frame-Options');
});

test.each(['', 'about/', 'embed/quotes/a/'])('“%s” can state its own policy', (file) => {
  const header = headersOf(file)['Content-Security-Policy'] ?? '';
  expect(`${policyInPage(file)}; frame-ancestors ${allowed(file, 'frame-ancestors')}`).toBe(header);
});

test.each(inert)('“%s” runs nothing and loads nothing', (file) => {
  for (const directive of ['script-src', 'connect-src', 'worker-src', 'font-src'])
    expect(allowed(file, directive)).toBeUndefined();
});

test.each([
  'quotes.json',
  'quotes-2.json',
  'quotes/',
  'articles/',
  'feeds/',
  'schema/',
  'cards/',
  'images/',
  'events.ics',
  'embed/',
  '_astro/',
])('other sites may use “%s”', (file) => {
  expect(headersOf(file)).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
});

test.each([
  ['quotes/a.bib', 'application/x-bibtex;charset=utf-8'],
  ['articles/a.ris', 'application/x-research-info-systems;charset=utf-8'],
  ['articles/a.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['feeds/a.xml', 'application/atom+xml'],
  ['feeds/a.json', 'application/feed+json'],
  ['schema/quote.json', 'application/schema+json'],
])('“%s” has the type that links to it state, on every host', (file, type) => {
  expect(headersOf(file)).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Content-Type': type,
  });
  const [folder = '', name = ''] = file.split(/(?<=\/)/);
  const rule = `/${folder}${name.replace(/^\w+/, '*')}\n  Content-Type: ${type}\n`;
  expect(headersFile([folder], '/')).toContain(rule);
  const blocks = readFileSync('docs/deploy.md', 'utf8').split('```');
  // In nginx, the directive `charset` adds the encoding.
  for (const [server, written] of [
    ['nginx', type.replace(';charset=utf-8', '')],
    ['caddy', type],
  ] as const)
    expect(blocks.find((text) => text.startsWith(`${server}\n`))).toContain(written);
});

test.each([
  ['events.ics', 'text/calendar;charset=utf-8'],
  ['manifest.webmanifest', 'application/manifest+json'],
])('“%s”, at the site’s root, has its type on every host', (file, type) => {
  expect(headersOf(file)).toHaveProperty('Content-Type', type);
  expect(headersOf(`quotes/${file}`)).not.toHaveProperty('Content-Type');
  expect(headersFile([file], '/')).toMatch(
    RegExp(`\\n/${file}\\n(?: {2}\\S.*\\n)* {2}Content-Type: ${RegExp.escape(type)}\\n`),
  );
});

test.each(['quotes/a.json', 'quotes/a/', 'quotes.json'])(
  '“%s” has the type that its extension implies',
  (file) => {
    expect(headersOf(file)).not.toHaveProperty('Content-Type');
  },
);

test.each(['', 'about/', 'search/', '404.html'])('only our own pages may use “%s”', (file) => {
  expect(headersOf(file)).not.toHaveProperty('Access-Control-Allow-Origin');
  expect(headersOf(file)).toHaveProperty('Cross-Origin-Resource-Policy', 'same-origin');
});

test('a script at the site’s root may run and load', () => {
  expect(allowed('worker.js', 'script-src')).toContain("'self'");
  expect(allowed('worker.js', 'connect-src')).toBe("'self'");
});

const rulesOf = (file: string): string[] => file.match(/^\S.*$/gm) ?? [];

test('the file has one rule for everything and one for each path, under the base', () => {
  expect(rulesOf(headersFile(['quotes/', 'index.html'], '/news/'))).toEqual([
    '/news/*',
    '/news/',
    '/news/index.html',
    '/news/quotes/*',
    '/news/quotes/*.bib',
    '/news/quotes/*.ris',
    '/news/quotes/*.csl.json',
  ]);
});

test('no rule repeats a header of the rule for everything', () => {
  const [shared = '', ...others] = headersFile(all.filter(Boolean), '/').split(/\n(?=\S)/);
  const names = (rule: string): string[] => rule.match(/(?<=^ {2})[\w-]+(?=:)/gm) ?? [];
  expect(names(shared).length).toBeGreaterThan(0);
  for (const rule of others)
    expect(names(rule).filter((name) => names(shared).includes(name))).toEqual([]);
});

test('the file does not grow with the archive', () => {
  const top = (pages: number): string[] => [
    'articles/',
    ...Array.from({ length: pages }, (_, index) => `quotes-${index + 2}.json`),
    ...Array.from({ length: pages }, (_, index) => `sitemap-${index + 1}.xml`),
  ];
  expect(headersFile(top(1000), '/')).toBe(headersFile(top(1), '/'));
  expect(rulesOf(headersFile(top(1000), '/'))).toContain('/quotes-*.json');
});

test.each(['nginx', 'caddy'])('the configuration for %s has the same headers', (server) => {
  const blocks = readFileSync('docs/deploy.md', 'utf8').split('```');
  const block = blocks.find((text) => text.startsWith(`${server}\n`)) ?? '';
  for (const file of all)
    for (const [name, value] of Object.entries(headersOf(file))) {
      expect(block).toContain(name);
      // In nginx, the directive `charset` adds the encoding.
      expect(block).toContain(server === 'nginx' ? value.replace(';charset=utf-8', '') : value);
    }
});
