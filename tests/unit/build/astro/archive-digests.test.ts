import { expect, test } from 'vitest';
import { ArchiveDigests } from '../../../../src/build/astro/archive-digests.ts';
import type { Article, Quote, Source } from '../../../../src/archive/records.ts';
import { archiveOf, article, quote, source } from '../../outputs/citation/small-archive.ts';

interface Edits {
  readonly article?: Partial<Article>;
  readonly quote?: Partial<Quote>;
  readonly source?: Partial<Source>;
}

const references = { quotes: ['first'], printings: [], sources: ['paper'], wordCount: 1 };

function archiveWith(edits: Edits) {
  return archiveOf({
    articles: [article({ references, ...edits.article })],
    quotes: [quote({ id: 'first', ...edits.quote }), quote({ id: 'second', speakers: ['bea'] })],
    sources: [source({ ...edits.source }), source({ id: 'unused' })],
  });
}

const names = [
  'articles',
  'articles/story',
  'articlesUsing/first',
  'quotes',
  'quotes/first',
  'quotes/second',
  'quotesBy/ann',
  'quotesBy/bea',
  'citing/paper',
  'printingsBy/The Paper',
  'quoteLists',
  'sources/paper',
  'sources/unused',
  'sources/missing',
];

/** The names, of those above, whose digests differ after an edit. */
function changedBy(edits: Edits): string[] {
  const [before, after] = [{}, edits].map((each) => new ArchiveDigests(archiveWith(each)));
  return names.filter((name) => before?.ofRead(name) !== after?.ofRead(name));
}

test('equal archives have equal digests', () => {
  expect(changedBy({})).toEqual([]);
});

test('an edit to a quotation changes that quotation and all that the archive returns it with', () => {
  expect(changedBy({ quote: { text: 'Other words' } })).toEqual([
    'quotes',
    'quotes/first',
    'quotesBy/ann',
    'citing/paper',
    'printingsBy/The Paper',
  ]);
});

test('a value made from many records changes only if the value does', () => {
  expect(changedBy({ quote: { said: '2023' } })).toContain('quoteLists');
  expect(changedBy({ quote: { said: '2024-01' } })).not.toContain('quoteLists');
});

test('an edit to a source changes the printings in it', () => {
  expect(changedBy({ source: { issued: '2024-06' } })).toEqual([
    'printingsBy/The Paper',
    'sources/paper',
  ]);
});

test('an edit to an article’s prose changes nothing; one to its front matter or references does', () => {
  const prose = {
    html: '<p>Other.</p>',
    headings: [{ depth: 2, slug: 'other', text: 'Other' }],
    references: { ...references, wordCount: 2 },
  };
  expect(changedBy({ article: prose })).toEqual([]);
  const shown = ['articles', 'articles/story', 'articlesUsing/first', 'citing/paper'];
  expect(changedBy({ article: { dek: 'Other.' } })).toEqual(shown);
  const quoted = { ...references, printings: [{ quote: 'first', witness: 'paper' }] };
  expect(changedBy({ article: { references: quoted as never } })).toEqual(shown);
});

test('values made of records have the digests of these records', () => {
  const archive = archiveWith({});
  const digests = new ArchiveDigests(archive);
  const first = archive.quotes.getOrThrow('first');
  const second = archive.quotes.getOrThrow('second');
  const page = (quoted: Quote) => digests.of([{ params: { id: 'a' }, props: { quoted } }]);
  expect(page(first)).toBe(page(first));
  expect(page(first)).not.toBe(page(second));
  const map = (key: string, quoted: Quote) => digests.of([new Map([[key, [quoted]]])]);
  expect(new Set([map('a', first), map('b', first), map('a', second)]).size).toBe(3);
});

test('a name that nothing in the archive has, as after a change to the code, has the digest of nothing', () => {
  const digests = new ArchiveDigests(archiveWith({}));
  expect(digests.ofRead('lookupOfOldCode/first')).toBe(digests.of([undefined]));
});
