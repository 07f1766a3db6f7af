import { expect, test } from 'vitest';
import { comparableLines, isText, stablePath } from '../../compare/normalize.ts';

test.each([
  ['_astro/site.Bx3_-f9k.css', '_astro/site.css'],
  ['_astro/[id].a1B2c3D4.js', '_astro/[id].js'],
  ['quotes/oleg-vyugin-second-grade/index.html', 'quotes/oleg-vyugin-second-grade/index.html'],
])('%s without its hash is %s', (path, stable) => {
  expect(stablePath(path)).toBe(stable);
});

test('pages that differ only in hashes and style scopes have the same lines', () => {
  const page = (hash: string, scopes: readonly [string, string]) =>
    `<link href="/_astro/site.${hash}.css"><p data-astro-cid-${scopes[0]}>One</p><p data-astro-cid-${scopes[1]}>Two</p>`;
  expect(comparableLines(page('aaaaaaaa', ['aaaaaaaa', 'bbbbbbbb']))).toEqual(
    comparableLines(page('zzzzzzzz', ['yyyyyyyy', 'xxxxxxxx'])),
  );
});

test.each([
  ['<p>One</p>', '<p>One.</p>'],
  ['<p data-astro-cid-aaaaaaaa>One</p>', '<p>One</p>'],
  [
    '<p data-astro-cid-aaaaaaaa></p><p data-astro-cid-aaaaaaaa></p>',
    '<p data-astro-cid-aaaaaaaa></p><p data-astro-cid-bbbbbbbb></p>',
  ],
])('%s and %s differ', (before, after) => {
  expect(comparableLines(before)).not.toEqual(comparableLines(after));
});

test('pictures and fonts do not count as text', () => {
  expect(['a.png', 'a.woff2', 'a.html', '_headers'].map(isText)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
