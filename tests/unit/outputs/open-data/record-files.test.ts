import { expect, test } from 'vitest';
import { quoteFile } from '../../../../src/outputs/open-data/files.ts';
import { recordFiles } from '../../../../src/outputs/open-data/record-files.ts';
import { archiveOf, article, quote } from '../citation/small-archive.ts';

const archive = archiveOf({
  articles: [article({ id: 'rain' })],
  quotes: [quote({ id: 'ann-words' })],
});

test('every article has its citations; every quotation has its citations, record and oEmbed response', () => {
  const files = [...recordFiles(archive)].map(({ path, mediaType }) => [path, mediaType]);
  expect(files).toEqual([
    ['/articles/rain.bib', 'application/x-bibtex'],
    ['/articles/rain.ris', 'application/x-research-info-systems'],
    ['/articles/rain.csl.json', 'application/vnd.citationstyles.csl+json'],
    ['/quotes/ann-words.bib', 'application/x-bibtex'],
    ['/quotes/ann-words.ris', 'application/x-research-info-systems'],
    ['/quotes/ann-words.csl.json', 'application/vnd.citationstyles.csl+json'],
    ['/quotes/ann-words.json', 'application/json'],
    ['/embed/quotes/ann-words.json', 'application/json'],
  ]);
});

test('each file contains the data of its record', () => {
  const printed = new Map([...recordFiles(archive)].map(({ path, print }) => [path, print()]));
  expect(printed.get('/quotes/ann-words.bib')).toContain('Words that were said');
  expect(printed.get('/quotes/ann-words.json')).toBe(
    quoteFile(archive.quotes.getOrThrow('ann-words'), archive),
  );
  expect(JSON.parse(printed.get('/embed/quotes/ann-words.json') ?? '')).toMatchObject({
    version: '1.0',
    author_name: 'Ann Example',
  });
});
