import type { Disposable, Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import { pagesText, scriptsText } from '../../src/interface/strings.ts';
import { addressOf, testInTab as test } from './browser.ts';
import { samples } from './samples.ts';

const QUOTE = samples.quotation;
const ARTICLE = samples.article;
const LINK = new RegExp(`^https?://[^/]+/.*${QUOTE}$`);
/** The quotation's place in an article. */
const ANCHOR = new RegExp(`#q-${QUOTE.split('/')[1] ?? ''}$`);
const texts = pagesText.share;

/** Removes an added script when its test ends, since other tests use the same tab. */
async function untilEnd(adding: Promise<Disposable>): Promise<void> {
  const added = await adding;
  onTestFinished(() => added.dispose());
}

/** Keeps the page's confirmations, which would disappear after three seconds, too soon for a slow machine. */
const keepConfirmations = (page: Page): Promise<void> =>
  untilEnd(
    page.addInitScript(() => {
      const later = window.setTimeout.bind(window);
      Object.assign(window, {
        setTimeout: (act: () => void, wait = 0) => (wait < 3000 ? later(act, wait) : undefined),
      });
    }),
  );

/** Makes the page record what is copied or shared, instead of passing it to the system. */
async function recordShares(
  page: Page,
  { sheet }: { sheet: 'taken' | 'closed' | 'absent' },
): Promise<void> {
  await keepConfirmations(page);
  await untilEnd(
    page.addInitScript((kind) => {
      const write = (text: string): Promise<void> => {
        document.documentElement.dataset['copied'] = text;
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: write } });
      const share = (data: ShareData): Promise<void> => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        return kind === 'taken'
          ? Promise.resolve()
          : Promise.reject(new DOMException('', 'AbortError'));
      };
      if (kind !== 'absent') Object.defineProperty(navigator, 'share', { value: share });
    }, sheet),
  );
}

const copied = (page: Page): Promise<string | null> =>
  page.locator('html').getAttribute('data-copied');
const shared = (page: Page): Promise<string | null> =>
  page.locator('html').getAttribute('data-shared');
const said = (page: Page) => page.locator('[role="status"]').filter({ hasText: /\S/ });

describe('with the system’s share sheet', () => {
  test('a page is shared with its title', async ({ page }) => {
    await recordShares(page, { sheet: 'taken' });
    await page.goto(QUOTE);
    await page.getByRole('button', { name: texts.shareLink }).click();
    await said(page).waitFor();
    const title = await page.locator('h1').textContent();
    const data = JSON.parse((await shared(page)) ?? '') as ShareData;
    expect(data.url).toMatch(LINK);
    expect(data.title).toBe(title?.trim());
    expect(await said(page).textContent()).toBe(scriptsText.shared);
  });

  test('nothing is announced or copied if the reader closes it', async ({ page }) => {
    await recordShares(page, { sheet: 'closed' });
    await page.goto(QUOTE);
    await page.getByRole('button', { name: texts.shareLink }).click();
    await expect.poll(() => shared(page)).not.toBeNull();
    expect(await said(page).count()).toBe(0);
    expect(await copied(page)).toBeNull();
  });

  test('a section of an article is shared', async ({ page }) => {
    await recordShares(page, { sheet: 'taken' });
    await page.goto(ARTICLE);
    await page.getByRole('link', { name: texts.linkToSection }).first().click();
    await said(page).waitFor();
    const id = await page.locator('[data-part="body"] h2').first().getAttribute('id');
    expect((JSON.parse((await shared(page)) ?? '') as ShareData).url).toMatch(
      new RegExp(`/${ARTICLE}#${id}$`),
    );
  });
});

describe('without a share sheet', () => {
  test('there is no button to share, and the link can be copied by keyboard', async ({ page }) => {
    await recordShares(page, { sheet: 'absent' });
    await page.goto(QUOTE);
    const button = page.getByRole('button', { name: texts.copyLink });
    await button.waitFor();
    expect(await page.getByRole('button', { name: texts.shareLink }).count()).toBe(0);
    await button.focus();
    await page.keyboard.press('Enter');
    await said(page).waitFor();
    expect(await said(page).textContent()).toBe(scriptsText.linkCopied);
    expect(await copied(page)).toMatch(LINK);
    expect(await page.locator('.confirmation').isVisible()).toBe(true);
  });

  test('a quotation is copied with its source as text, as Markdown and as an embed', async ({
    page,
  }) => {
    await recordShares(page, { sheet: 'absent' });
    await page.goto(QUOTE);
    await page.getByText(texts.more).click();
    const copy = async (name: string): Promise<string> => {
      await page.getByRole('button', { name: `${texts.copy} ${name}` }).click();
      await expect.poll(() => said(page).textContent()).toBe(scriptsText.copied);
      return (await copied(page)) ?? '';
    };
    const text = await copy(texts.forms.text);
    const { opening, credit } = samples.shared;
    expect(text.startsWith(opening), text).toBe(true);
    expect(text).toContain(credit);
    expect(text.split(' ').at(-1)).toMatch(LINK);
    expect((await copy(texts.forms.markdown)).startsWith(`> ${opening}`)).toBe(true);
    expect(await copy(texts.forms.embedCode)).toMatch(
      new RegExp(`^<iframe src="https:[^"]*embed/${QUOTE}"`),
    );
  });

  test('a citation is copied as shown', async ({ page }) => {
    await recordShares(page, { sheet: 'absent' });
    await page.goto(QUOTE);
    await page.locator('.cite summary', { hasText: 'RIS' }).click();
    await page.getByRole('button', { name: `${texts.copy} RIS` }).click();
    await said(page).waitFor();
    expect(await copied(page)).toMatch(/^TY {2}- \w+\r?\n[\s\S]*ER {2}- /);
  });

  test('a section’s link is copied and leads there', async ({ page }) => {
    await recordShares(page, { sheet: 'absent' });
    await page.goto(ARTICLE);
    await page.getByRole('link', { name: texts.linkToSection }).first().click();
    await said(page).waitFor();
    expect((await copied(page))?.split('#')[1]).toBe((await addressOf(page)).hash.slice(1));
  });

  test('if copying is refused, the page says what to do', async ({ page }) => {
    await keepConfirmations(page);
    await untilEnd(
      page.addInitScript(() => {
        const refuse = (): Promise<void> => Promise.reject(new Error('no'));
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
      }),
    );
    await page.goto(QUOTE);
    await page.getByRole('button', { name: texts.copyLink }).click();
    await said(page).waitFor();
    expect(await said(page).textContent()).toBe(scriptsText.copyingRefused);
  });
});

describe('without scripts', () => {
  test.override('options', { javaScriptEnabled: false });

  test('there is a plain link, but no button that would do nothing', async ({ page }) => {
    for (const address of [QUOTE, ARTICLE]) {
      await page.goto(address);
      const link = page.locator('.share a[rel="bookmark"]');
      expect(await link.isVisible()).toBe(true);
      expect(await link.getAttribute('href')).toMatch(new RegExp(`/${address}$`));
      expect(await page.locator('[data-copy]:visible, button[data-share]:visible').count()).toBe(0);
    }
  });

  test('the text to copy can be shown', async ({ page }) => {
    await page.goto(QUOTE);
    const text = page.locator('.share .copied-text').first();
    expect(await text.isVisible()).toBe(false);
    await page.getByText(texts.more).click();
    expect(await text.isVisible()).toBe(true);
  });
});

test('a link to a quotation in an article lands on its words and marks them', async ({ page }) => {
  await page.goto(QUOTE);
  const link = page.locator('section[aria-labelledby="used_"] a').first();
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toMatch(ANCHOR);
  await link.click();
  await page.waitForURL(ANCHOR);
  const target = page.locator(':target');
  expect(await target.textContent()).toContain(samples.shared.opening.slice(1));
  const shown = () =>
    target.evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      const { backgroundColor } = getComputedStyle(document.body);
      return {
        isMarked: getComputedStyle(element).backgroundColor !== backgroundColor,
        isInView: top >= 0 && top < innerHeight,
      };
    });
  await expect.poll(shown).toEqual({ isMarked: true, isInView: true });
});

test('links to online printings lead to the words', async ({ page }) => {
  await page.goto(QUOTE);
  const links = await page
    .locator('.printings a[rel="external"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(1);
  for (const href of links) expect(href).toContain('#:~:text=');
});
