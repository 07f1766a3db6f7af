import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHere } from './command-here.ts';
import { addPictures, replaceStamp } from './picture-content.ts';
import { sizedPictures, testPictures } from './pictures.ts';
import { siteCopy, type SiteCopy } from './site-copy.ts';

const article = 'articles/rain.md';
const quote = 'quotes/lee-rain.md';

let site: SiteCopy;

/** What a build left in the site's folder. */
interface State {
  /** Pages, by their paths. */
  readonly pages: Readonly<Record<string, HTMLElement>>;
  readonly articleInode: number;
  /** The page of a text, which shows no quotation. */
  readonly methodInode: number;
  /** Files that an edit to the article's prose does not change. */
  readonly others: readonly { readonly inode: number; readonly text: string }[];
  readonly pictures: ReturnType<typeof sizedPictures>;
}

/** After the first build, after edits to the quotation, to prose and to a picture, and after a fresh build. */
let before: State;
let after: State;
let edited: State;
let restamped: State;
let fresh: State;

const dist = (): string => join(site.folder, 'dist');
const page = (path: string): HTMLElement =>
  parse(readFileSync(join(dist(), path, 'index.html'), 'utf8'));
const text = (element: HTMLElement | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const main = ({ pages }: State, path = 'articles/rain') => pages[path]?.querySelector('main');
const inline = (state: State) => main(state)?.querySelector('a.inline-quotation');
const setOff = (state: State) => main(state)?.querySelector('figure.quotation');
const articleState = () => [
  site.content.read(article),
  statSync(join(site.content.dir, article)).mtimeMs,
];

async function build(...args: readonly string[]): Promise<State> {
  const { code, output } = await site.run('build.ts', args);
  expect(output).not.toMatch(/\berror\b/i);
  expect(code).toBe(0);
  const paths = ['articles/rain', 'quotes/lee-rain', 'corrections', 'how'];
  const others = ['quotes/lee-rain/index.html', 'sources/index.html', 'quotes/lee-rain.json'];
  return {
    pages: Object.fromEntries(paths.map((path) => [path, page(path)])),
    articleInode: statSync(join(dist(), 'articles/rain/index.html')).ino,
    methodInode: statSync(join(dist(), 'method/index.html')).ino,
    others: others
      .map((path) => join(dist(), path))
      .map((file) => ({ inode: statSync(file).ino, text: readFileSync(file, 'utf8') })),
    pictures: sizedPictures(dist()),
  };
}

async function accept(record: string): Promise<void> {
  const args = [record, '--because', 'Read again.', '--on', '2025-07-01', '--yes'];
  expect(await runHere(site.folder, 'accept.ts', {}, args)).toMatchObject({ code: 0 });
}

/** Pins everything else that changed, and leaves the addresses. */
async function acceptRest(): Promise<void> {
  const addresses = site.content.read('addresses.txt');
  await site.content.accept();
  site.content.write('addresses.txt', addresses);
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
  addPictures(site.content);
  await site.content.accept();
  site.content.edit('addresses.txt', 'pages/method\n', 'pages/how -> pages/method\npages/method\n');
  before = await build();
  const untouched = articleState();
  markCache();

  site.content.edit(quote, '\nform: direct', '\nform: indirect');
  site.content.edit(quote, 'morning-post\n    form: direct', 'morning-post\n    form: indirect');
  await accept('quotes/lee-rain');
  site.content.edit('sources/morning-post.yaml', 'Lee promises rain', 'Minister expects rain');
  await accept('sources/morning-post');
  after = await build();
  expect(articleState()).toEqual(untouched);

  site.content.edit(article, 'spoke on a Monday', 'spoke on a wet Monday');
  await acceptRest();
  edited = await build();

  replaceStamp(site.content);
  await acceptRest();
  restamped = await build();
  fresh = await build('--fresh');
});

afterAll(() => {
  site.remove();
});

describe('an unchanged article, built again from the cache', () => {
  test('has the cached body', () => {
    expect(text(main(before))).toContain('spoke on a Monday');
    expect(text(main(after))).toContain('spoke on a remembered Monday');
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
    expect(text(main(before))).toContain('Lee promises rain');
    expect(text(main(after))).toContain('Minister expects rain');
    expect(text(main(after))).not.toContain('Lee promises rain');
  });
});

describe('an accepted change', () => {
  test.each(['quotes/lee-rain', 'corrections'])('is shown to readers in /%s/', (path) => {
    const shown = main(after, path);
    expect(text(shown)).toContain('Correction, 1 July 2025');
    expect(text(shown)).toContain('Read again.');
    expect(shown?.querySelectorAll('del').map(text)).toContain('form: direct');
    expect(shown?.querySelectorAll('ins').map(text)).toContain('form: indirect');
  });
});

test('an address that moved redirects to the new one, under the site’s path', () => {
  const refresh = after.pages['how']?.querySelector('meta[http-equiv=refresh]');
  expect(refresh?.getAttribute('content')).toBe('0;url=/news/method/');
});

test('after an edit to an article’s prose, only the article’s page is rendered again', () => {
  expect(text(main(edited))).toContain('spoke on a wet Monday');
  expect(edited.articleInode).not.toBe(after.articleInode);
  expect(edited.others).toEqual(after.others);
});

test('after an edit to a quotation, a page that shows nothing of it is the same file', () => {
  expect(after.methodInode).toBe(before.methodInode);
  expect(after.articleInode).not.toBe(before.articleInode);
});

test('a build after an edit reuses the last build’s sized pictures, and a fresh build makes identical ones', () => {
  const files = (state: State): string[] => state.pictures.map(({ file }) => file);
  const bytes = (state: State): string[] => state.pictures.map((picture) => picture.bytes);
  const other = ['images/200/stamp.png.avif', 'images/200/stamp.png.webp'];
  const differing = (key: 'inode' | 'bytes'): string[] =>
    restamped.pictures
      .filter((picture, index) => picture[key] !== edited.pictures[index]?.[key])
      .map(({ file }) => file);
  expect(edited.pictures).toEqual(before.pictures);
  expect(files(restamped)).toEqual(files(edited));
  expect(differing('inode')).toEqual(other);
  expect(differing('bytes')).toEqual(other);
  const old = new Set(restamped.pictures.map(({ inode }) => inode));
  expect(fresh.pictures.filter(({ inode }) => old.has(inode))).toEqual([]);
  expect(files(fresh)).toEqual(files(restamped));
  expect(bytes(fresh)).toEqual(bytes(restamped));
});

testPictures(dist, '/news/');
