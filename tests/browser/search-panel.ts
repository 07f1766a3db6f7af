import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { contentDir, readContentFolder } from '../../src/content/read.ts';
import { interfaceLanguage, searchText } from '../../src/interface/strings.ts';
import { searchWords } from '../../src/search/search-words.ts';
import { contentWords } from '../../src/search/stop-words.ts';
import { archiveFromContent } from '../../src/archive/from-content.ts';

export const archive = archiveFromContent(await readContentFolder(contentDir()));

/** The longest quotation on record in the site's language. */
export const quote = archive.quotes.all
  .filter(({ language, frame }) => language === interfaceLanguage && frame === undefined)
  .reduce((longest, other) => (other.text.length > longest.text.length ? other : longest));

/** Three words of that quotation. */
export const words = [...new Set(contentWords(searchWords(quote.text).map((word) => word.text)))]
  .toSorted((a, b) => b.length - a.length)
  .slice(0, 3);

/** The path of its page. */
export const path = `quotes/${quote.id}/`;

export const field = (page: Page) => page.getByRole('searchbox');

/** The quotations among the results. */
export const quotations = (page: Page) => page.locator('[data-quotations] li');

/** The status of the search, as distinct from other announcements on a page. */
export const status = (page: Page) => page.getByRole('search').getByRole('status');

/** The result for this quotation. */
export const found = (page: Page) => quotations(page).filter({ hasText: quote.text.slice(0, 40) });

/** The ids of the quotations among the results, in order. */
export const ids = (page: Page): Promise<(string | undefined)[]> =>
  quotations(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));

/** Waits until the query in the field has been sent and fully answered. */
export async function settled(page: Page): Promise<void> {
  const isAnswered = () =>
    page.evaluate(() => {
      const panel = document.querySelector('[data-search-panel]');
      const results = panel?.querySelector<HTMLElement>('[data-results][aria-busy="false"]');
      const asked = panel?.querySelector<HTMLInputElement>('input[name="q"]');
      return asked !== undefined && results?.dataset['query'] === asked?.value;
    });
  await expect.poll(isAnswered).toBe(true);
}

/** Types a query, sends it and waits for the answer. */
export async function searchFor(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
  await settled(page);
}

/** A pattern for an interface text of the search with any numbers. */
const withNumbers = (text: string): RegExp => new RegExp(`^${text.replaceAll('0', '\\d+')}`);

/** The button that shows more quotations. */
export const moreButton = (page: Page) =>
  page.getByRole('button', { name: withNumbers(searchText.showMore(0, 0)) });

/** Shows all the quotations that were found. */
export async function showAll(page: Page): Promise<void> {
  const more = moreButton(page);
  while (await more.isVisible()) {
    const count = await quotations(page).count();
    await more.click();
    await quotations(page).nth(count).waitFor();
  }
}
