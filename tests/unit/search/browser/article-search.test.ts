import { expect, it } from 'vitest';
import { runs } from '../../../../src/search/browser/article-search.ts';

it('takes a passage apart, as text whatever it holds', () => {
  expect(runs('a &lt;b&gt; <mark>&lt;script&gt;</mark> &amp; c')).toEqual([
    { text: 'a <b> ', found: false },
    { text: '<script>', found: true },
    { text: ' &amp; c', found: false },
  ]);
});
