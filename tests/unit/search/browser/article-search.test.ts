import { expect, it } from 'vitest';
import { excerptParts } from '../../../../src/search/browser/article-search.ts';

it('splits an excerpt into its parts, as plain text', () => {
  expect(excerptParts('a &lt;b&gt; <mark>&lt;script&gt;</mark> &amp; c')).toEqual([
    { text: 'a <b> ', isMatch: false },
    { text: '<script>', isMatch: true },
    { text: ' &amp; c', isMatch: false },
  ]);
});
