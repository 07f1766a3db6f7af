import { expect, test } from 'vitest';
import { archiveFromContent } from '../../../src/archive/from-content.ts';
import { buildArchive } from '../../../src/archive/archive.ts';
import { publishedAddresses } from '../../../src/content/addresses.ts';
import { contentOf } from '../../../src/content/content.ts';
import { readContentFolder } from '../../../src/content/read.ts';
import { noReferences } from '../../../src/markdown/remark-references.ts';
import { smallContent } from './small-content.ts';

/** Content with a published article and a draft whose quotation differs from the record. */
async function withDraft() {
  const content = smallContent();
  await content.accept();
  const draft = content
    .read('articles/rain.md')
    .replace('title:', 'draft: true\ntitle:')
    .replace('probably', 'surely');
  content.write('articles/snow.md', draft);
  return content;
}

test('a mistake in a draft is only a warning, and a draft needs no acceptance', async () => {
  const content = await withDraft();
  expect(await content.currentIssues()).toEqual([
    expect.objectContaining({ code: 'excerpt-differs', severity: 'warning' }),
  ]);
  content.edit('articles/snow.md', 'draft: true', 'draft: false');
  const codes = (await content.currentIssues()).map(({ code, severity }) => `${severity} ${code}`);
  expect(codes).toEqual(['error address-not-recorded', 'error excerpt-differs']);
  content.delete();
});

test('an invalid key in a draft is only a warning', async () => {
  const content = await withDraft();
  content.edit('articles/snow.md', 'dek: What a minister said', 'deck: What a minister said');
  expect(await content.currentIssues()).toEqual([
    expect.objectContaining({ code: 'unknown-key', severity: 'warning' }),
  ]);
  content.delete();
});

test('an article that was published cannot be a draft again', async () => {
  const content = await withDraft();
  content.edit('articles/rain.md', 'title:', 'draft: true\ntitle:');
  expect(await content.currentIssues()).toContainEqual(
    expect.objectContaining({ code: 'published-as-draft', severity: 'error', line: 2 }),
  );
  content.delete();
});

test('a draft is neither in the archive of a build nor on the list of published addresses', async () => {
  const content = await withDraft();
  const folder = await readContentFolder(content.dir);
  const archive = archiveFromContent(folder);
  expect(archive.articles.all.map(({ id }) => id)).toEqual(['rain']);
  expect(archive.articlesUsing('lee-rain').map(({ id }) => id)).toEqual(['rain']);
  expect(publishedAddresses(contentOf(folder))).not.toContain('articles/snow');
  content.delete();
});

test('a draft is in the archive that editors see', async () => {
  const content = await withDraft();
  const { data } = contentOf(await readContentFolder(content.dir)).get('articles', 'snow') ?? {};
  if (!data) throw new Error('There is no draft.');
  const article = { ...data, id: 'snow', html: '', headings: [], references: noReferences };
  const none = { quotes: [], speakers: [], sources: [], events: [], topics: [], concepts: [] };
  const records = { ...none, authors: [], pages: [], articles: [article] };
  expect(buildArchive(records, true).articles.all).toHaveLength(1);
  expect(buildArchive(records).articles.all).toHaveLength(0);
  content.delete();
});
