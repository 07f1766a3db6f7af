import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesText, quotationText } from '../../src/interface/strings.ts';
import { addAttributions, testAttributions } from './attribution.ts';
import { addAuthors, testAuthors } from './authors.ts';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { addEmbeds, testEmbedHeights } from './embed-heights.ts';
import { addHardContent } from './hard-content.ts';
import { hardRecords } from './hard-expected.ts';
import { siteCopy, type SiteCopy } from './site-copy.ts';

/** The part of a page's structured data that names the author of the words. */
interface StructuredData {
  readonly '@graph': readonly {
    readonly mainEntity?: { readonly author?: readonly { readonly name: string }[] };
  }[];
}

let copy: SiteCopy;
let site: BuiltSite;

beforeAll(async () => {
  copy = siteCopy();
  addHardContent(copy.content);
  addAttributions(copy.content);
  addAuthors(copy.content);
  addEmbeds(copy.content);
  await copy.content.accept();
  const { code, output } = await copy.run('build.ts');
  expect(output).not.toMatch(/\berror\b/i);
  expect(code).toBe(0);
  site = readBuiltSite(join(copy.folder, 'dist'));
});

afterAll(() => {
  copy.remove();
});

const pageOf = (file: string): HTMLElement => {
  const page = site.pages.get(`${file}/index.html`);
  if (!page) throw new Error(`The site has no page ${file}.`);
  return page.root;
};
const textOf = (element: HTMLElement | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const readText = (file: string): string => site.read(file).toString('utf8');

/** The comparison shown for a printing, without the evidence. */
function labelOf(row: HTMLElement): string {
  const [step, reference] = row.querySelectorAll('.flags').map(textOf);
  const own = row.querySelector('.against-step') ? [step, reference] : [step];
  const bare = own.map((words = '') => words.replace('Compared with the reference wording: ', ''));
  return `${row.id}: ${bare.join(' | ')}`;
}

describe.each(hardRecords)('$id', (record) => {
  const { id, title, marks = '' } = record;

  test('its page says whose words they are, when, and what happened to them', () => {
    const page = pageOf(`quotes/${id}`);
    expect(textOf(page.querySelector('h1'))).toBe(title);
    expect(textOf(page.querySelector('.speakers'))).toBe(record.who);
    expect(textOf(page.querySelector('.circumstances'))).toBe(record.when);
    expect(textOf(page.querySelector('.verdict'))).toBe(record.verdict);
    expect(page.querySelectorAll('.printings .witness').map(labelOf)).toEqual(record.printings);
  });

  test('its words have the direction and the marks of their language', () => {
    const words = pageOf(`quotes/${id}`).querySelector('[data-words]');
    expect(words?.querySelector('[dir]')?.getAttribute('dir')).toBe(record.dir);
    const text = textOf(words);
    if (marks !== '') expect(`${text.charAt(0)}${text.at(-1) ?? ''}`).toBe(marks);
  });

  test('its citations and structured data say when, and name only who said it', () => {
    expect(readText(`quotes/${id}.bib`)).toContain(record.bibtex);
    expect(readText(`quotes/${id}.ris`)).toMatch(new RegExp(`^DA {2}- ${record.ris}$`, 'm'));
    const script = pageOf(`quotes/${id}`).querySelector('[type="application/ld+json"]');
    const data = JSON.parse(script?.textContent ?? '') as StructuredData;
    const entity = data['@graph'].find(({ mainEntity }) => mainEntity)?.mainEntity;
    expect((entity?.author ?? []).map(({ name }) => name)).toEqual(record.authors);
  });

  test('its embed and the feed say the same', () => {
    const embed = textOf(pageOf(`embed/quotes/${id}`).querySelector('main'));
    expect(embed).toContain(title);
    expect(embed).toContain(record.verdict);
    expect(readText('feeds/quotes.json')).toContain(JSON.stringify(title).slice(1, -1));
    expect(site.files.has(`cards/quotes/${id}.png`)).toBe(true);
  });
});

test('a page says if texts in two languages are both authentic', () => {
  expect(textOf(pageOf('quotes/territories').querySelector('main'))).toContain(
    pagesText.record.bothAuthentic('English', 'French'),
  );
});

test('an unknown change of negation is not shown in an alarming color', () => {
  const unknown = quotationText.polarity.unknown('Persian');
  const row = pageOf('quotes/limbs').querySelector('#popular');
  expect(textOf(row)).toContain(unknown);
  expect(row?.querySelectorAll('.polarity')).toEqual([]);
  const change = pageOf('quotes/late').querySelector('#morning .polarity');
  expect(textOf(change)).toMatch(/negation/);
});

test('right-to-left text is compared in a table that begins on the right', () => {
  const table = pageOf('quotes/limbs').querySelector('.aligned-table');
  expect(table?.getAttribute('dir')).toBe('rtl');
});

test('a sentence that partly quotes the words does not count as changing them', () => {
  const names = pageOf('quotes/limbs').querySelectorAll('.stemma .node');
  const node = names.find((each) => each.querySelector('[data-printing="part"]'));
  expect(textOf(node?.querySelector('.said') ?? null)).toBe(
    quotationText.classes['partly-quoted'].label,
  );
  expect(node?.querySelector('.changes')).toBeNull();
});

test('an article shows verse in lines and an exchange as a dialogue', () => {
  const article = pageOf('articles/disputes');
  const texts = article.querySelectorAll('blockquote').map(({ innerHTML }) => innerHTML);
  expect(texts.some((html) => html.includes('Свободу<br>И милость'))).toBe(true);
  expect(texts.some((html) => html.includes('Winston Churchill'))).toBe(true);
  expect(article.querySelector('[lang="fa"]')?.closest('bdi, [dir="rtl"]')).not.toBeNull();
});

testAttributions(() => site);

testAuthors(() => site);

testEmbedHeights(
  () => site,
  () => join(copy.folder, 'dist'),
);
