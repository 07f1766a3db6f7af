import { describe, expect, test } from 'vitest';
import { articleNode } from '../../../../src/outputs/structured-data/article.ts';
import { authorPageNode } from '../../../../src/outputs/structured-data/author.ts';
import { breadcrumbs } from '../../../../src/outputs/structured-data/breadcrumbs.ts';
import { quotationNode } from '../../../../src/outputs/structured-data/quotation.ts';
import { sourceNode } from '../../../../src/outputs/structured-data/source.ts';
import { speakerNode } from '../../../../src/outputs/structured-data/speaker.ts';
import { vocabularyFaults } from '../../../build/schema-org.ts';
import { archiveOf, article, author, quote, source, speaker } from '../citation/small-archive.ts';

const archive = archiveOf({});

test('an author with a page is the same person wherever they are named', () => {
  const ada = author({
    role: 'Editor',
    links: [{ title: 'Elsewhere', url: 'https://other.example.org/@ada' }],
  });
  const page = authorPageNode(ada);
  const written = articleNode(
    article({ authors: ['ada-berg', 'Jo March', 'Verbatim'] }),
    archiveOf({ authors: [ada] }),
  );
  expect(page).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: 'Ada Berg',
      url: 'https://verbatim.example/authors/ada-berg/',
      jobTitle: 'Editor',
      sameAs: ['https://other.example.org/@ada'],
    },
  });
  expect(written.author).toEqual([
    (page as { mainEntity: object }).mainEntity,
    { '@type': 'Person', name: 'Jo March' },
    expect.objectContaining({ '@type': 'NewsMediaOrganization', name: 'Verbatim' }),
  ]);
  expect(vocabularyFaults(page)).toEqual([]);
  expect(vocabularyFaults(written)).toEqual([]);
});

describe('a quotation', () => {
  test('is a Quotation if direct', () => {
    expect(quotationNode(quote(), archive)).toMatchObject({
      '@type': 'Quotation',
      text: 'Words that were said',
      dateCreated: '2024-05-02',
      author: [{ '@type': 'Person', name: 'Ann Example' }],
      isBasedOn: { '@type': 'NewsArticle', datePublished: '2024-05' },
    });
  });

  test('is a Claim and never a Quotation if it is a reporter’s sentence', () => {
    const node = quotationNode(quote({ form: 'indirect' }), archive);
    expect(node).toMatchObject({ '@type': 'Claim', firstAppearance: { '@type': 'NewsArticle' } });
    expect(JSON.stringify(node)).not.toContain('"Quotation"');
  });

  test('is a Claim that contains the quoted words as Quotations if partly quoted', () => {
    const text = 'She “did it”, and “gladly”';
    expect(quotationNode(quote({ form: 'mixed', text }), archive)).toMatchObject({
      '@type': 'Claim',
      text,
      hasPart: [
        { '@type': 'Quotation', text: 'did it' },
        { '@type': 'Quotation', text: 'gladly' },
      ],
    });
  });

  test('has no date if the day is uncertain', () => {
    expect(quotationNode(quote({ said: '2024-05-02?' }), archive)).not.toHaveProperty(
      'dateCreated',
    );
  });

  test('names its original language, if translated from a stated one', () => {
    const translated = (from: string) =>
      quotationNode(quote({ translation: { from, by: 'unknown' } }), archive);
    expect(translated('ru')).toMatchObject({ translationOfWork: { inLanguage: 'ru' } });
    expect(translated('und')).not.toHaveProperty('translationOfWork');
  });
});

test('the name of an unnamed speaker is our description', () => {
  const node = speakerNode(speaker({ type: 'unnamed', name: 'unnamed official' }));
  expect(node).toMatchObject({ '@type': 'Person', name: 'unnamed official' });
});

test('a source whose title was not seen has no title', () => {
  const node = sourceNode(source({ title: undefined, description: 'report on a speech' }));
  expect(node).toMatchObject({ description: 'report on a speech' });
  expect(node).not.toHaveProperty('name');
});

test('an article has the days of its corrections and of its last change', () => {
  const correction = { on: '2026-12-01', kind: 'correction', was: 'a', now: 'b' } as const;
  const node = articleNode(article({ corrections: [correction, correction] }), archive);
  expect(node).toMatchObject({
    '@type': 'AnalysisNewsArticle',
    datePublished: '2026-11-23T00:00:00Z',
    dateModified: '2026-12-01T00:00:00Z',
    correction: [
      {
        '@type': 'CorrectionComment',
        dateCreated: '2026-12-01T00:00:00Z',
        url: expect.stringMatching(/#corrections$/) as string,
      },
    ],
  });
  expect(vocabularyFaults(node)).toEqual([]);
});

test('breadcrumbs include the section', () => {
  const names = (path: string, title: string) =>
    JSON.parse(JSON.stringify(breadcrumbs(path, title))) as {
      itemListElement: { name: string; item: string; position: number }[];
    };
  expect(names('/quotes/ann-words/', 'Ann').itemListElement).toMatchObject([
    { position: 1, name: 'Verbatim', item: 'https://verbatim.example/' },
    { position: 2, name: 'Quotations', item: 'https://verbatim.example/quotes/' },
    { position: 3, name: 'Ann', item: 'https://verbatim.example/quotes/ann-words/' },
  ]);
  expect(names('/quotes/', 'Quotations').itemListElement).toHaveLength(2);
  expect(names('/about/', 'About').itemListElement).toHaveLength(2);
});

describe('the vocabulary', () => {
  test.each([
    [{ '@type': 'Quote', text: 'a' }, '"Quote" is not a known type'],
    [{ '@type': 'Quotation', words: 'a' }, 'is not a property of Quotation'],
    [{ '@type': 'Person', headline: 'a' }, 'is not a property of Person'],
    [{ '@type': 'Person', name: '' }, 'is empty'],
    [{ name: 'a' }, 'has no type'],
    [{ '@type': 'Person', url: [{ '@type': 'Nothing' }] }, '"Nothing" is not a known type'],
  ])('rejects %j', (node, fault) => {
    expect(vocabularyFaults(node)).toEqual([expect.stringContaining(fault)]);
  });
});
