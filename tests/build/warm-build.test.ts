import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHere } from './command-here.ts';
import { siteCopy, type SiteCopy } from './site-copy.ts';

const article = 'articles/rain.md';
const quote = 'quotes/lee-rain.md';

let site: SiteCopy;

/** The article's page after the first and after the second build. */
let before: HTMLElement;
let after: HTMLElement;

const page = (path: string): HTMLElement =>
  parse(readFileSync(join(site.folder, 'dist', path, 'index.html'), 'utf8'));
const text = (element: HTMLElement | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const inline = (root: HTMLElement) => root.querySelector('main a.inline-quotation');
const setOff = (root: HTMLElement) => root.querySelector('main figure.quotation');
const articleState = () => [
  site.content.read(article),
  statSync(join(site.content.dir, article)).mtimeMs,
];

async function build(): Promise<void> {
  const { code, output } = await site.run('build.ts');
  expect(output).not.toMatch(/\berror\b/i);
  expect(code).toBe(0);
}

async function accept(record: string): Promise<void> {
  const args = [record, '--because', 'Read again.', '--on', '2025-07-01', '--yes'];
  expect(await runHere(site.folder, 'accept.ts', {}, args)).toMatchObject({ code: 0 });
}

/** Marks the cached body of the article, so that a page shows whether it was made from the cache. */
function markCache(): void {
  const file = join(site.folder, '.cache/astro/data-store.json');
  const cache = readFileSync(file, 'utf8');
  expect(cache).toContain('Ada Lee spoke on a Monday');
  writeFileSync(file, cache.replaceAll('spoke on a Monday', 'spoke on a remembered Monday'));
}

beforeAll(async () => {
  site = siteCopy({ BASE_PATH: 'news', CARDS: 'off' });
  await site.content.accept();
  site.content.edit('addresses.txt', 'pages/method\n', 'pages/how -> pages/method\npages/method\n');
  await build();
  before = page('articles/rain');
  const untouched = articleState();
  markCache();

  site.content.edit(quote, '\nform: direct', '\nform: indirect');
  site.content.edit(quote, 'morning-post\n    form: direct', 'morning-post\n    form: indirect');
  await accept('quotes/lee-rain');
  site.content.edit('sources/morning-post.yaml', 'Lee promises rain', 'Minister expects rain');
  await accept('sources/morning-post');
  await build();
  after = page('articles/rain');
  expect(articleState()).toEqual(untouched);
});

afterAll(() => {
  site.remove();
});

describe('an unchanged article, built again from the cache', () => {
  test('has the cached body', () => {
    expect(text(before.querySelector('main'))).toContain('spoke on a Monday');
    expect(text(after.querySelector('main'))).toContain('spoke on a remembered Monday');
  });

  test('has the new form of an inline quotation, without marks', () => {
    expect(inline(before)?.getAttribute('data-form')).toBe('direct');
    expect(text(inline(before))).toBe('“The rain will probably come in May”');
    expect(inline(after)?.getAttribute('data-form')).toBe('indirect');
    expect(text(inline(after))).toBe('The rain will probably come in May');
  });

  test('has the new label of a set-off quotation, without marks', () => {
    expect(setOff(before)?.getAttribute('data-form')).toBe('direct');
    expect(text(setOff(before)?.querySelector('blockquote'))).toMatch(/^“The rain will .*”$/);
    expect(text(setOff(before))).toContain('Direct quotation');
    expect(setOff(after)?.getAttribute('data-form')).toBe('indirect');
    expect(text(setOff(after)?.querySelector('blockquote'))).toMatch(/^The rain will .* good$/);
    expect(text(setOff(after))).toContain('Reported speech');
    expect(text(setOff(after))).not.toContain('Direct quotation');
  });

  test('has the new title of a source in its note', () => {
    expect(text(before.querySelector('main'))).toContain('Lee promises rain');
    expect(text(after.querySelector('main'))).toContain('Minister expects rain');
    expect(text(after.querySelector('main'))).not.toContain('Lee promises rain');
  });
});

describe('an accepted change', () => {
  test.each(['quotes/lee-rain', 'corrections'])('is shown to readers in /%s/', (path) => {
    const shown = page(path).querySelector('main');
    expect(text(shown)).toContain('Correction, 1 July 2025');
    expect(text(shown)).toContain('Read again.');
    expect(shown?.querySelectorAll('del').map(text)).toContain('form: direct');
    expect(shown?.querySelectorAll('ins').map(text)).toContain('form: indirect');
  });
});

test('an address that moved redirects to the new one, under the site’s path', () => {
  const refresh = page('how').querySelector('meta[http-equiv=refresh]');
  expect(refresh?.getAttribute('content')).toBe('0;url=/news/method/');
});

test('after an edit to an article’s prose, only the article’s page is rendered again', async () => {
  const file = (path: string): string => join(site.folder, 'dist', path);
  const kept = ['quotes/lee-rain/index.html', 'sources/index.html', 'quotes/lee-rain.json'];
  const places = () => kept.map((path) => statSync(file(path)).ino);
  const placesBefore = places();
  const [ownPlace, texts] = [
    statSync(file('articles/rain/index.html')).ino,
    kept.map((path) => readFileSync(file(path), 'utf8')),
  ];
  const addresses = site.content.read('addresses.txt');
  site.content.edit(article, 'spoke on a Monday', 'spoke on a wet Monday');
  await site.content.accept();
  site.content.write('addresses.txt', addresses);
  await build();
  expect(text(page('articles/rain').querySelector('main'))).toContain('spoke on a wet Monday');
  expect(statSync(file('articles/rain/index.html')).ino).not.toBe(ownPlace);
  expect(places()).toEqual(placesBefore);
  expect(kept.map((path) => readFileSync(file(path), 'utf8'))).toEqual(texts);
});
