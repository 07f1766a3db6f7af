import { setTimeout as delay } from 'node:timers/promises';
import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { contentDir, readContentFolder } from '../../src/content/read.ts';
import { sortYear } from '../../src/dates/compare.ts';
import { parsedEdtf } from '../../src/dates/parsed.ts';
import { archiveFromContent } from '../../src/archive/from-content.ts';
import { contentWords } from '../../src/search/stop-words.ts';
import { searchWords } from '../../src/search/search-words.ts';
import { adversarialQuery } from '../bench/search/adversarial.ts';
import { attack } from '../bench/search/attack.ts';
import { seeded } from '../bench/random.ts';
import { audit } from './audit.ts';
import { testInTab as test } from './browser.ts';

const archive = archiveFromContent(await readContentFolder(contentDir()));

/** The longest English quotation on record, and three of its words. */
const quote = archive.quotes.all
  .filter(({ language, frame }) => language === 'en' && frame === undefined)
  .reduce((longest, other) => (other.text.length > longest.text.length ? other : longest));
const words = [...new Set(contentWords(searchWords(quote.text).map((word) => word.text)))]
  .toSorted((a, b) => b.length - a.length)
  .slice(0, 3);
const path = `quotes/${quote.id}/`;

const field = (page: Page) => page.getByRole('searchbox');
const quotations = (page: Page) => page.locator('[data-quotations] li');
/** The status of the search, apart from what else a page may announce. */
const status = (page: Page) => page.getByRole('search').getByRole('status');
const found = (page: Page) => quotations(page).filter({ hasText: quote.text.slice(0, 40) });

/** Waits until the query in the field has been sent and fully answered. */
async function settled(page: Page): Promise<void> {
  const isAnswered = () =>
    page.evaluate(() => {
      const panel = document.querySelector('[data-search-panel]');
      const results = panel?.querySelector<HTMLElement>('[data-results][aria-busy="false"]');
      const asked = panel?.querySelector<HTMLInputElement>('input[name="q"]');
      return asked !== undefined && results?.dataset['query'] === asked?.value;
    });
  await expect.poll(isAnswered, { timeout: 30_000 }).toBe(true);
}

async function searchFor(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
  await settled(page);
}

describe('the search page', () => {
  test('finds results while typing, marks the words, and announces the count to screen readers', async ({
    page,
  }) => {
    await page.goto('search/');
    expect(await status(page).textContent()).toBe('');
    await field(page).pressSequentially(words.join(' '));
    await settled(page);
    const marked = (await found(page).locator('mark').allTextContents()).join(' ').toLowerCase();
    for (const word of words) expect(marked).toContain(word);
    expect(await found(page).locator('.label').textContent()).not.toBe('');
    expect(await status(page).textContent()).toMatch(/^\d+ quotations?, .*\. $/);
    expect(new URL(page.url()).searchParams.get('q')).toBe(words.join(' '));
    const results = page.locator('[data-results]');
    expect(await results.getAttribute('data-query')).toBe(words.join(' '));
  });

  test('works with the keyboard: slash, arrows, Enter, Escape', async ({ page }) => {
    await page.goto('search/');
    await page.keyboard.press('/');
    await page.keyboard.type(words.join(' '));
    await settled(page);
    expect(await found(page).count()).toBe(1);
    const isFocused = (selector: string) =>
      page.evaluate((asked) => document.activeElement?.matches(asked), selector);
    await page.keyboard.press('ArrowDown');
    expect(await isFocused('[data-quotations] li:first-child a')).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await isFocused('#search-text')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await settled(page);
    expect(await quotations(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await isFocused('#search-text')).toBe(false);
    await page.keyboard.press('/');
    await page.keyboard.type(words.join(' '));
    await settled(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${path}`);
  });

  test('comes back with query, filters and scroll position', async ({ page }) => {
    await page.setViewportSize({ width: 400, height: 500 });
    await page.goto('search/?q=the&form=direct');
    await settled(page);
    await page.getByRole('button', { name: /^Show \d+ more of/ }).click();
    await quotations(page).nth(10).waitFor();
    const link = quotations(page).nth(12).getByRole('link');
    await link.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(500);
    const href = await link.getAttribute('href');
    await link.click();
    await page.waitForURL(`**${href ?? ''}`);
    await page.goBack();
    await settled(page);
    expect(await field(page).inputValue()).toBe('the');
    expect(await page.getByLabel('Form', { exact: true }).inputValue()).toBe('direct');
    expect(await quotations(page).count()).toBe(20);
    expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(50);
  });

  test('undoes a filter with Back', async ({ page }) => {
    await page.goto('search/?q=the');
    await settled(page);
    const all = await status(page).textContent();
    await page.getByText('Filters and order').click();
    await page.getByLabel('Form', { exact: true }).selectOption('indirect');
    await page.waitForURL('**/search/?q=the&form=indirect');
    await settled(page);
    expect(await status(page).textContent()).not.toBe(all);
    await page.goBack();
    await page.waitForURL('**/search/?q=the');
    await settled(page);
    expect(await page.getByLabel('Form', { exact: true }).inputValue()).toBe('');
    expect(await status(page).textContent()).toBe(all);
  });

  test('shows the search of a shared address', async ({ page }) => {
    const speaker = quote.speakers[0] ?? '';
    const theirs = archive.quotesBy(speaker).filter(({ form }) => form === quote.form);
    await page.goto(`search/?speaker=${speaker}&form=${quote.form}&order=newest`);
    await settled(page);
    expect(await status(page).textContent()).toMatch(new RegExp(`^${theirs.length} `));
    expect(await page.getByLabel('Order').inputValue()).toBe('newest');
    const ids = await quotations(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
    expect(ids).toEqual(
      theirs
        .map(({ id }) => id)
        .reverse()
        .slice(0, 10),
    );
  });

  test('counts the results that each choice of a filter would leave', async ({ page }) => {
    await page.goto('search/?q=the');
    await page.getByText('Filters and order').click();
    const options = page.getByLabel('Speaker').locator('option');
    // They come with an answer that is requested when the filters are opened.
    await options
      .filter({ hasText: /\(\d+\)$/ })
      .first()
      .waitFor({ state: 'attached' });
    const [label = ''] = (await options.allTextContents()).slice(1);
    const count = /\((\d+)\)$/.exec(label)?.[1];
    await page.getByLabel('Speaker').selectOption({ label });
    await page.waitForURL('**&speaker=*');
    await settled(page);
    expect(await status(page).textContent()).toMatch(new RegExp(`^${count ?? '?'} `));
  });

  test('narrows by years', async ({ page }) => {
    await page.goto('search/?from=2023&to=2024');
    await settled(page);
    const inYears = archive.quotes.all.filter(({ said }) =>
      [2023, 2024].includes(sortYear(parsedEdtf(said))),
    );
    const [counted] = /^\d+/.exec((await status(page).textContent()) ?? '') ?? [];
    expect(Number(counted)).toBe(inYears.length);
  });

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

  /** Searches for words and returns whether a quotation is the first result. */
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
    const ids = await quotations(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
    expect(theirs.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(theirs.map(({ id }) => id)));
  });

  const onChips = archive.quotesBy('german-gref').filter(({ topics }) => topics.includes('chips'));
  const ids = (page: Page) =>
    quotations(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));

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

  test('leads to the section of an article', async ({ page }) => {
    await page.goto('search/?q=sovereignty');
    await settled(page);
    const link = page.locator('[data-articles] p a').first();
    const hash = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
    await link.click();
    await page.waitForURL(`**${hash}`);
    expect(await page.locator(`[id="${hash.slice(1)}"]`).count()).toBe(1);
  });

  test('reads well at 360 px, filters open', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('search/?q=the&form=direct');
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await audit(page)).toEqual([]);
  });

  test('moves nothing when results appear', async ({ page }) => {
    await page.goto('search/?q=the');
    await settled(page);
    const shift = await page.evaluate(async () => {
      let sum = 0;
      // The entry's type is not in the DOM library.
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          sum += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 500));
      return sum;
    });
    expect(shift).toBeLessThan(0.02);
  });
});

describe('without scripts', () => {
  test.override('options', { javaScriptEnabled: false });

  test('the search page offers the indexes, and no field that would not work', async ({ page }) => {
    await page.goto('search/');
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await field(page).count()).toBe(0);
    for (const name of ['Speakers', 'Topics', 'Sources', 'All quotations']) {
      await page.goto('search/');
      const response = page.waitForResponse((answer) => answer.request().isNavigationRequest());
      await page.locator('main').getByRole('link', { name, exact: true }).click();
      expect((await response).status()).toBe(200);
    }
  });

  test('a form leads to a quotation by the first letter of any word of it', async ({ page }) => {
    const [word = ''] = words;
    await page.goto('search/');
    await page.getByRole('button', { name: word[0]?.toUpperCase() ?? '', exact: true }).click();
    await page.waitForURL(`**/words/${word[0]}/?`);
    await page
      .locator('dl > div', { has: page.getByText(word, { exact: true }) })
      .locator(`a[href$="${path}"]`)
      .click();
    expect(await page.locator('main blockquote').first().textContent()).toContain(
      quote.text.slice(0, 40),
    );
  });

  test('the link in the header leads to the search page', async ({ page }) => {
    await page.goto('about/');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await page.waitForURL('**/search/');
  });
});

describe('on a slow connection', () => {
  test('punctuation alone, searched while the program is loading, leaves the index intact', async ({
    page,
  }) => {
    // The programs of both bundles arrive at once if both are requested at once.
    const waiting: (() => void)[] = [];
    await page.route('**/search/*/wasm.*', async (route) => {
      const both = new Promise<void>((resolve) => waiting.push(resolve));
      if (waiting.length === 2) for (const release of waiting) release();
      await Promise.race([both, delay(500)]);
      await route.continue();
    });
    await page.goto('search/');
    await searchFor(page, '…');
    for (let again = 0; again < 5; again += 1) {
      await searchFor(page, words.join(' '));
      expect(await found(page).count()).toBe(1);
      await searchFor(page, words[0] ?? '');
      expect(await found(page).count()).toBe(1);
    }
  });
});

describe('where the search cannot run', () => {
  async function saysSo(page: Page, faults: string[]): Promise<void> {
    await page.goto('search/?q=the');
    await page.getByText('The search cannot run here').waitFor();
    expect(await page.locator('main').getByRole('link', { name: 'Speakers' }).isVisible()).toBe(
      true,
    );
    faults.length = 0;
  }

  test('a blocked index is reported', async ({ page, faults }) => {
    await page.route('**/search/quotes/**', (route) => route.abort());
    await saysSo(page, faults);
  });

  test('blocked WebAssembly is reported', async ({ page, faults }) => {
    await page.route('**/*', (route) => withPolicy(route, "script-src 'self'"));
    await saysSo(page, faults);
  });

  test('over another page, the search page is opened, which reports it', async ({
    page,
    faults,
  }) => {
    // The index fails when something has been asked, and not while it is still typed.
    const asked = Promise.withResolvers<undefined>();
    await page.route('**/search/quotes/**', async (route) => {
      await asked.promise;
      await route.abort();
    });
    await page.goto('about/');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await field(page).fill('the');
    await field(page).press('Enter');
    asked.resolve(undefined);
    await page.waitForURL('**/search/?q=the');
    await page.getByText('The search cannot run here').waitFor();
    faults.length = 0;
  });
});

async function withPolicy(route: Route, policy: string): Promise<void> {
  const response = await route.fetch();
  const headers = { ...response.headers(), 'content-security-policy': policy };
  await route.fulfill({ response, headers });
}

describe('over any page', () => {
  test('opens with a slash, searches, clears and closes with Escape, and returns the focus', async ({
    page,
  }) => {
    await page.goto('about/');
    const link = page.getByRole('link', { name: 'Search', exact: true });
    await link.focus();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.waitFor();
    await page.keyboard.type(words.join(' '));
    await settled(page);
    expect(await found(page).count()).toBe(1);
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('closes at the first Escape where nothing has been typed', async ({ page }) => {
    await page.goto('about/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    await dialog.waitFor();
    await page.keyboard.type(' ');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  test('does not open where Escape was pressed before it could', async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/search/', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('about/');
    const loading = page.waitForRequest('**/search/');
    await page.keyboard.press('/');
    await loading;
    await page.keyboard.press('Escape');
    const loaded = page.waitForResponse('**/search/');
    release();
    await (await loaded).finished();
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await page.locator('dialog').count()).toBe(1);
  });

  test('does not open with a slash where the reader has switched that off, also later', async ({
    page,
  }) => {
    const choice = page.getByRole('checkbox', { name: 'The key / opens the search' });
    await page.goto('search/');
    await choice.uncheck();
    await page.goto('about/');
    await page.keyboard.press('/');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
    expect(await field(page).inputValue()).toBe('');
    expect(await choice.isChecked()).toBe(false);
    await choice.check();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
  });

  test('opens with the link in the header', async ({ page }) => {
    await page.goto('about/');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
    await page.keyboard.type(words.join(' '));
    await settled(page);
    await found(page).getByRole('link').click();
    await page.waitForURL(`**/${path}`);
  });

  test('survives 150 hostile queries', async ({ page, browser }) => {
    await page.goto('./');
    const random = seeded(4);
    const queries = Array.from({ length: 150 }, () => adversarialQuery(random));
    expect(await attack(browser, page.url(), queries)).toEqual([]);
  });
});
