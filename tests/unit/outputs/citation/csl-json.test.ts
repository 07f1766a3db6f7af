import { expect, test } from 'vitest';
import { articleCitation } from '../../../../src/outputs/citation/article-citation.ts';
import { cslJson } from '../../../../src/outputs/citation/csl-json.ts';
import { article } from './small-archive.ts';

test('an article is one item, without unknown fields', () => {
  expect(JSON.parse(cslJson(articleCitation(article())))).toEqual([
    {
      id: 'verbatim-story',
      type: 'article-newspaper',
      title: 'A story',
      author: [{ literal: 'Verbatim' }],
      'container-title': 'Verbatim',
      publisher: 'the Verbatim project',
      issued: { 'date-parts': [[2026, 11, 23]] },
      URL: 'https://verbatim.example/articles/story/',
      language: 'en',
      abstract: 'What it is about.',
    },
  ]);
});
