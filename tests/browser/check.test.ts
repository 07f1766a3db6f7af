import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';

const patience = { timeout: 30_000 };

/** The key quotations of the launch story as they circulated, with what the check must say of each. */
const circulating = [
  {
    text: '“ensure further cooperation with the People’s Republic of China in conducting technological research and development in the field of artificial intelligence”',
    grade: 'as-printed',
    record: 'kremlin-order-2024-12',
    says: 'From a document',
  },
  {
    text: '“Russia would be using second-grade tech for years and spending ‘huge resources’ to recreate what already exists,” a former top Russian finance official said.',
    grade: 'known-alteration',
    record: 'oleg-vyugin-second-grade',
    says: 'It differs from the reference wording.',
  },
  {
    text: 'German Gref: “graphics cards for AI and supercomputers were the hardest to substitute” 🤖 #AI #Russia',
    grade: 'known-alteration',
    record: 'gref-graphics-cards-reported',
    says: 'a reporter’s words printed as the speaker’s',
  },
  {
    text: 'Russia was six to nine months behind the US and China in AI in a range of parameters — Alexander Vedyakhin, Sberbank',
    grade: 'known-alteration',
    record: 'vedyakhin-lag-2024-12',
    says: 'a reporter’s words printed as the speaker’s',
  },
] as const;

const variant =
  'The world will move forward, but Russia will never use any second-grade technology';

/** The first finding on a page, when it is shown. */
async function found(page: Page) {
  await page.waitForSelector('[data-check][data-checked]', patience);
  const finding = page.locator('.finding').first();
  return {
    grade: await finding.getAttribute('data-grade'),
    record: await finding.getAttribute('data-record'),
    text: await finding.innerText(),
  };
}

async function check(page: Page, text: string): Promise<void> {
  await page.fill('#check-text', text);
  await page.click('[data-check-form] button');
}

describe('on the page of the check', () => {
  test.for(circulating)('$record as it circulated: $grade', async (expected, { page }) => {
    await page.goto('check/');
    await check(page, expected.text);
    const { grade, record, text } = await found(page);
    expect([grade, record]).toEqual([expected.grade, expected.record]);
    expect(text).toContain(expected.says);
  });

  test('by keyboard alone, from the field to the record', async ({ page }) => {
    await page.goto('check/');
    await page.focus('#check-text');
    await page.keyboard.insertText(variant);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await found(page)).toMatchObject({ grade: 'new-variant' });
    for (const name of ['Copy the sentence on record', 'Copy a reply', 'Open the record']) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/quotes/oleg-vyugin-second-grade/');
  });

  test('rows: the words on record and yours, with what differs marked', async ({ page }) => {
    await page.goto('check/');
    await check(page, variant);
    await found(page);
    expect(await page.locator('.rows mark').allTextContents()).toEqual(['only', 'some']);
    expect(await page.locator('.rows ins').allTextContents()).toEqual(['never', 'any']);
    expect(await page.locator('.rows .left-out').count()).toBe(1);
  });

  test('nothing is loaded before a passage is there, and no server receives it', async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto('check/', { waitUntil: 'networkidle' });
    expect(requests.filter((url) => /worker|\/search\/|pagefind|quotes\//.test(url))).toEqual([]);
    await check(page, variant);
    await found(page);
    expect(requests.filter((url) => /second-grade.technology|never/i.test(url))).toEqual([]);
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${variant}`);
    await page.reload();
    expect(await found(page)).toMatchObject({ grade: 'new-variant' });
    expect(await page.inputValue('#check-text')).toBe(variant);
  });

  test('what is on no record is said to be no proof', async ({ page }) => {
    await page.goto('check/');
    await check(page, 'We choose to go to the Moon in this decade and do the other things');
    const { grade, text } = await found(page);
    expect(grade).toBe('not-on-record');
    expect(text).toContain('This is no evidence that it is false');
  });

  test('markup in a passage stays text', async ({ page }) => {
    await page.goto('check/');
    const text = '<img src=x onerror="globalThis.injected=1"> '.repeat(3);
    await check(page, `“${text}”`);
    await found(page);
    expect(await page.locator('.finding img').count()).toBe(0);
  });

  test('copies the sentence and a reply with the link', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('check/');
    await check(page, variant);
    await found(page);
    const copied = async (button: string): Promise<string> => {
      await page.click(`text=${button}`);
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('Copy the sentence on record')).toMatch(
      /^“The world will move forward, but Russia will only use .*” — Oleg Vyugin, as printed by /,
    );
    expect(await copied('Copy a reply')).toMatch(/\/quotes\/oleg-vyugin-second-grade\/$/);
  });
});

describe('on a phone', () => {
  test.override('options', { viewport: { width: 360, height: 740 } });

  test('four verdicts on the four key quotations, by keyboard, and they fit', async ({ page }) => {
    await page.goto('check/');
    await page.focus('#check-text');
    for (const { text, grade, record, says } of circulating) {
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const finding = await found(page);
      expect([finding.grade, finding.record]).toEqual([grade, record]);
      expect(finding.text).toContain(says);
      await page.focus('#check-text');
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
});

describe('without scripts', () => {
  test.override('options', { javaScriptEnabled: false });

  test('the page says so and leads to the index of words', async ({ page }) => {
    await page.goto('check/');
    expect(await page.locator('main').innerText()).toContain('Without scripts');
    expect(await page.isVisible('#check-text')).toBe(false);
    await page.click('main a:has-text("index of words")');
    expect(new URL(page.url()).pathname).toBe('/words/');
  });
});

describe('elsewhere', () => {
  test('the search over a page checks a passage', async ({ page }) => {
    await page.goto('about/');
    await page.keyboard.press('/');
    await page.fill('dialog input[name="q"]', circulating[1].text);
    expect(await found(page)).toMatchObject({ grade: 'known-alteration' });
    await page.fill('dialog input[name="q"]', 'second-grade');
    await expect.poll(() => page.locator('.finding').count(), patience).toBe(0);
  });

  test('the search page keeps a passage after # and restores it', async ({ page }) => {
    await page.goto('search/');
    await page.fill('main input[name="q"]', variant);
    await page.press('main input[name="q"]', 'Enter');
    expect(await found(page)).toMatchObject({ grade: 'new-variant' });
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    expect(await found(page)).toMatchObject({ grade: 'new-variant' });
  });

  test('the field on the front page checks a passage and searches for words', async ({ page }) => {
    await page.goto('./');
    await page.fill('#whose-words-text', variant);
    await page.press('#whose-words-text', 'Enter');
    await page.waitForURL('**/check/#*');
    expect(await found(page)).toMatchObject({ grade: 'new-variant' });
    await page.goto('./');
    await page.fill('#whose-words-text', 'gref chips');
    await page.press('#whose-words-text', 'Enter');
    await page.waitForURL('**/search/?q=gref+chips');
  });
});
