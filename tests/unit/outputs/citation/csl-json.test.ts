import { expect, test } from 'vitest';
import { articleCitation } from '../../../../src/outputs/citation/article-citation.ts';
import { cslItem, cslJson } from '../../../../src/outputs/citation/csl-json.ts';
import { archiveOf, article, author } from './small-archive.ts';

test('an article is one item, without unknown fields', () => {
  expect(JSON.parse(cslJson(articleCitation(article(), archiveOf({}))))).toEqual([
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

test('authors with a page are cited by family and given name, others by their whole name', () => {
  const authors = [author(), author({ id: 'zhang', name: 'Zhang Hanhui', 'family-name': 'Zhang' })];
  const written = article({ authors: ['zhang', 'Jo March', 'ada-berg', 'Verbatim'] });
  expect(cslItem(articleCitation(written, archiveOf({ authors }))).author).toEqual([
    { family: 'Zhang', given: 'Hanhui' },
    { literal: 'Jo March' },
    { family: 'Berg', given: 'Ada' },
    { literal: 'Verbatim' },
  ]);
});

test.each([
  ['in English', { language: 'en-GB' }, 'On rain'],
  ['in another language', { language: 'fr' }, '<span class="nocase">On rain</span>'],
  ['in a language that is not stated', {}, '<span class="nocase">On rain</span>'],
  ['that is quoted', { language: 'en', isQuotation: true }, '<span class="nocase">On rain</span>'],
])('the capitalization of a title %s', (_, given, title) => {
  const citation = { key: 'k', type: 'webpage', authors: [], title: 'On rain', url: 'u' } as const;
  expect(cslItem({ ...citation, ...given }).title).toBe(title);
});

test('variables that only some types of publication have keep their CSL names', () => {
  const publication = {
    authority: 'Court of Appeals',
    number: '18-15712',
    page: '7',
    'event-place': 'Dublin',
    editor: [{ family: 'Roe', given: 'Mary' }],
  };
  const citation = { key: 'k', type: 'legal_case', authors: [], title: 'T', url: 'u' } as const;
  expect(cslItem({ ...citation, publication })).toMatchObject({
    type: 'legal_case',
    ...publication,
  });
});
