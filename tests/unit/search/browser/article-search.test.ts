import { expect, it } from 'vitest';
import { excerptParts } from '../../../../src/search/browser/article-search.ts';

it('splits an excerpt into its parts, as plain text', () => {
  const excerpt = 'a &lt;b&gt; <mark>&lt;script&gt;</mark> &amp; c';
  expect(excerptParts(excerpt, new Set(['script']))).toEqual([
    { text: 'a <b> ', isMatch: false },
    { text: '<script>', isMatch: true },
    { text: ' &amp; c', isMatch: false },
  ]);
});

it('marks only what matches, and takes out what parted words', () => {
  expect(excerptParts('to <mark>become</mark> <mark>Xi</mark>\u200A’s', new Set(['xi']))).toEqual([
    { text: 'to ', isMatch: false },
    { text: 'become', isMatch: false },
    { text: ' ', isMatch: false },
    { text: 'Xi', isMatch: true },
    { text: '’s', isMatch: false },
  ]);
});
