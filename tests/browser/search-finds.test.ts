import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { searchWords } from '../../src/search/search-words.ts';
import { testInTab as test } from './browser.ts';
import {
  archive,
  field,
  found,
  ids,
  quotations,
  quote,
  searchFor,
  settled,
  status,
  words,
} from './search-panel.ts';

describe('the search', () => {
  test('suggests the intended word, one tap away', async ({ page }) => {
    const [word = ''] = words;
    const slip = word.slice(0, 3) + word.charAt(4) + word.charAt(3) + word.slice(5);
    await page.goto('search/');
    await searchFor(page, `${slip} ${words[1] ?? ''}`);
    await found(page).waitFor();
    await status(page).getByRole('link').click();
    await settled(page);
    expect(await field(page).inputValue()).toBe(`${word} ${words[1] ?? ''}`);
    await found(page).waitFor();
  });

  test.for([
    ['straight', '"', '"'],
    ['curly', '“', '”'],
    ['guillemets', '«', '»'],
    ['none', '', ''],
  ] as const)('finds an exact phrase, marks: %s', async ([, open, close], { page }) => {
    const phrase = quote.text.split(' ').slice(2, 8).join(' ');
    await page.goto('search/');
    await searchFor(page, `${open}${phrase}${close}`);
    const first = quotations(page).first();
    expect(await first.textContent()).toContain(quote.text.slice(0, 40));
  });

  /** Searches for words and expects a quotation as the first result. */
  async function findsFirst(page: Page, text: string, id: string): Promise<void> {
    await page.goto('search/');
    await searchFor(page, text);
    const href = await quotations(page).first().getByRole('link').getAttribute('href');
    expect(href).toMatch(new RegExp(`/quotes/${id}/$`));
  }

  test('finds a pasted sentence with one word wrong', async ({ page }) => {
    const [longest = ''] = words;
    const printed = quote.text.split(' ');
    const at = printed.findIndex((word) => word.toLowerCase().includes(longest));
    await findsFirst(page, printed.with(at, 'umbrella').join(' '), quote.id);
  });

  const russian = archive.quotes.all.find(({ language, gloss }) => language === 'ru' && gloss);
  const someOf = (text = ''): string =>
    searchWords(text)
      .map((word) => word.text)
      .toSorted((a, b) => b.length - a.length)
      .slice(0, 3)
      .join(' ');

  test('finds Russian words, whether written with ё or е', async ({ page }) => {
    const asked = someOf(russian?.text);
    await findsFirst(page, asked, russian?.id ?? '');
    expect(asked).toContain('е');
    await findsFirst(page, asked.replaceAll('е', 'ё'), russian?.id ?? '');
  });

  test('finds Russian words by our English for them', async ({ page }) => {
    await findsFirst(page, someOf(russian?.gloss), russian?.id ?? '');
    expect(await quotations(page).first().locator('.gloss mark').count()).toBeGreaterThan(0);
  });

  test.for(['Gref', 'Греф'])('finds what a speaker said by the name %s', async (name, { page }) => {
    const theirs = archive.quotesBy('german-gref');
    await page.goto('search/');
    await searchFor(page, name);
    const found = await ids(page);
    expect(theirs.length).toBeGreaterThan(0);
    expect(found).toEqual(expect.arrayContaining(theirs.map(({ id }) => id)));
  });

  const onChips = archive.quotesBy('german-gref').filter(({ topics }) => topics.includes('chips'));

  test.for(['gref chips', 'видеокарты Греф', 'Gref GPUs'])(
    'leads to what a speaker said on a topic: %s',
    async (text, { page }) => {
      await page.goto('search/');
      await searchFor(page, text);
      const found = await ids(page);
      expect(found.slice(0, onChips.length).toSorted()).toEqual(
        onChips.map(({ id }) => id).toSorted(),
      );
      expect(await status(page).textContent()).toMatch(/ Also searched for: .*graphics card/);
      const label = `German Gref on Chips and sanctions (${onChips.length})`;
      await status(page).getByRole('link', { name: label }).click();
      await page.waitForURL('**/search/?speaker=german-gref&topic=chips');
      await settled(page);
      expect((await ids(page)).toSorted()).toEqual(onChips.map(({ id }) => id).toSorted());
    },
  );

  test.for(['december 2024', 'Dec 2024', '2024-12', 'декабрь 2024'])(
    'reads a month as a date, and says so: %s',
    async (text, { page }) => {
      const said = archive.quotes.all.filter((quote) => quote.said.startsWith('2024-12'));
      await page.goto('search/');
      await searchFor(page, text);
      expect(said.length).toBeGreaterThan(0);
      expect(await ids(page)).toEqual(expect.arrayContaining(said.map(({ id }) => id)));
      expect(await status(page).textContent()).toContain('said or printed in December 2024.');
      await status(page).getByRole('link', { name: 'Search for the words instead' }).click();
      await page.waitForURL(`**/search/?q=%22*%22`);
      await settled(page);
      expect(await status(page).textContent()).not.toContain('Read as a date');
    },
  );

  test.for(['to be or not to be', 'AT&T', 'R&D', 'C++', '🎉', 'ขอบคุณ', 'សួស្តី'])(
    'finds nothing by accident: %s',
    async (text, { page }) => {
      await page.goto('search/');
      await searchFor(page, text);
      expect(await quotations(page).count()).toBe(0);
      expect(await page.locator('[data-articles] li').count()).toBe(0);
    },
  );

  test('marks whole words alone', async ({ page }) => {
    await page.goto('search/');
    await searchFor(page, 'to be');
    const marked = await page.locator('.search-results mark').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    for (const mark of marked) expect(mark).toMatch(/^(?:to|be|been|being)$/i);
  });

  test.for(["l'informatique", 'informatique', 'd’informatique'])(
    'finds a French word with any article or none: %s',
    async (text, { page }) => {
      await findsFirst(page, text, 'gref-most-critical-position');
      expect(await page.locator('mark').first().textContent()).toContain('informatique');
    },
  );

  test('finds a name in the possessive', async ({ page }) => {
    await page.goto('search/');
    await searchFor(page, 'Xi');
    const all = await ids(page);
    await searchFor(page, 'Xi’s');
    expect(await ids(page)).toEqual(all);
    expect(all.length).toBeGreaterThan(0);
  });
});
