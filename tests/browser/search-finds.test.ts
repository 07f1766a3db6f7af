import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { searchText } from '../../src/interface/strings.ts';
import { searchWords } from '../../src/search/search-words.ts';
import { testInTab as test } from './browser.ts';
import { isGerman } from './page-kinds.ts';
import { samples } from './samples.ts';
import {
  archive,
  field,
  found,
  ids,
  quotations,
  quote,
  searchFor,
  settled,
  showAll,
  status,
  words,
} from './search-panel.ts';

const asks = samples.search;
const foreign = archive.quotes.all.find(
  ({ language, gloss }) => language === asks.foreign && gloss,
);
const someOf = (text = ''): string =>
  searchWords(text)
    .map((word) => word.text)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 3)
    .join(' ');

const articles = (page: Page) => page.locator('[data-articles] li');

/** Searches for each text on one page, since a page's first search takes the longest, and each time begins without results. */
async function searchForEach(
  page: Page,
  texts: readonly string[],
  check: (text: string) => Promise<void>,
): Promise<void> {
  await page.goto('search/');
  for (const text of texts) {
    await searchFor(page, '');
    expect(await quotations(page).count(), `before ${text}`).toBe(0);
    expect(await articles(page).count(), `before ${text}`).toBe(0);
    await searchFor(page, text);
    await check(text);
  }
  expect(texts.length).toBeGreaterThan(0);
}

/** Searches for a text and expects the given quotation as the first result. */
async function findsFirst(page: Page, text: string, id: string): Promise<void> {
  await page.goto('search/');
  await searchFor(page, text);
  await isFirst(page, text, id);
}

/** Expects the given quotation as the first result for a text. */
async function isFirst(page: Page, text: string, id: string): Promise<void> {
  const href = await quotations(page).first().getByRole('link').getAttribute('href');
  expect(href, text).toMatch(new RegExp(`/quotes/${id}/$`));
}

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

  test('finds an exact phrase in straight marks, curly marks, guillemets or none', async ({
    page,
  }) => {
    const phrase = quote.text.split(' ').slice(2, 8).join(' ');
    const texts = [`"${phrase}"`, `“${phrase}”`, `«${phrase}»`, phrase];
    await searchForEach(page, texts, async (text) => {
      const first = quotations(page).first();
      expect(await first.textContent(), text).toContain(quote.text.slice(0, 40));
    });
  });

  test('finds a pasted sentence with one word wrong', async ({ page }) => {
    const [longest = ''] = words;
    const printed = quote.text.split(' ');
    const at = printed.findIndex((word) => word.toLowerCase().includes(longest));
    await findsFirst(page, printed.with(at, 'umbrella').join(' '), quote.id);
  });

  test('finds words in another language by our translation', async ({ page }) => {
    await findsFirst(page, someOf(foreign?.gloss), foreign?.id ?? '');
    expect(await quotations(page).first().locator('.gloss mark').count()).toBeGreaterThan(0);
  });

  test(`finds a speaker’s words by the names ${asks.names.join(', ')}`, async ({ page }) => {
    const theirs = archive.quotesBy(asks.speaker).map(({ id }) => id);
    expect(theirs.length).toBeGreaterThan(0);
    await searchForEach(page, asks.names, async (name) => {
      await showAll(page);
      expect(await ids(page), name).toEqual(expect.arrayContaining(theirs));
    });
  });

  const onTopic = archive
    .quotesBy(asks.speaker)
    .filter(({ topics }) => topics.includes(asks.topic));

  test.for(asks.onTopic)('leads to what a speaker said on a topic: %s', async (text, { page }) => {
    await page.goto('search/');
    await searchFor(page, text);
    await showAll(page);
    const found = await ids(page);
    expect(found.slice(0, onTopic.length).toSorted()).toEqual(
      onTopic.map(({ id }) => id).toSorted(),
    );
    const label = searchText.status.subject(
      archive.speakers.getOrThrow(asks.speaker).name,
      archive.topics.getOrThrow(asks.topic).title,
      onTopic.length,
    );
    await status(page).getByRole('link', { name: label }).click();
    await page.waitForURL(`**/search/?speaker=${asks.speaker}&topic=${asks.topic}`);
    await settled(page);
    expect((await ids(page)).toSorted()).toEqual(onTopic.map(({ id }) => id).toSorted());
  });

  test.for(asks.inMonth)('reads a month as a date, and says so: %s', async (text, { page }) => {
    const said = archive.quotes.all.filter((quote) => quote.said.startsWith(asks.month));
    await page.goto('search/');
    await searchFor(page, text);
    expect(said.length).toBeGreaterThan(0);
    await showAll(page);
    expect(await ids(page)).toEqual(expect.arrayContaining(said.map(({ id }) => id)));
    expect(await status(page).textContent()).toContain(asks.readAs);
    await status(page).getByRole('link', { name: searchText.status.wordsInstead }).click();
    await page.waitForURL(`**/search/?q=%22*%22`);
    await settled(page);
    expect(await status(page).textContent()).not.toContain(asks.readAs);
  });

  test(`finds nothing by accident: ${asks.nowhere.join(', ')}`, async ({ page }) => {
    await searchForEach(page, asks.nowhere, async (text) => {
      expect(await quotations(page).count(), text).toBe(0);
      expect(await articles(page).count(), text).toBe(0);
    });
  });

  test('marks only whole words', async ({ page }) => {
    await page.goto('search/');
    await searchFor(page, asks.short.query);
    const marked = await page.locator('.search-results mark').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    for (const mark of marked) expect(mark).toMatch(asks.short.marked);
  });

  test(`finds a name by its possessives: ${asks.possessives.join(', ')}`, async ({ page }) => {
    expect(asks.possessives.length).toBeGreaterThan(0);
    const lists: (readonly (string | undefined)[])[] = [];
    await searchForEach(page, [asks.name, ...asks.possessives], async () => {
      lists.push(await ids(page));
    });
    expect(lists[0]?.length).toBeGreaterThan(0);
    for (const list of lists) expect(list).toEqual(lists[0]);
  });
});

if (!isGerman)
  describe('the search for records in several languages', () => {
    test('finds Russian words, whether written with ё or е', async ({ page }) => {
      const asked = someOf(foreign?.text);
      expect(asked).toContain('е');
      await searchForEach(page, [asked, asked.replaceAll('е', 'ё')], (text) =>
        isFirst(page, text, foreign?.id ?? ''),
      );
    });

    test('says what else it searched for', async ({ page }) => {
      await page.goto('search/');
      await searchFor(page, 'Gref GPUs');
      expect(await status(page).textContent()).toMatch(/ Also searched for: .*graphics card/);
    });

    test('finds a French word with any article or without one', async ({ page }) => {
      const texts = ["l'informatique", 'informatique', 'd’informatique'];
      await searchForEach(page, texts, async (text) => {
        await isFirst(page, text, 'gref-most-critical-position');
        expect(await page.locator('mark').first().textContent(), text).toContain('informatique');
      });
    });
  });
