import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { checkPageText, checkText, pagesText } from '../../src/interface/strings.ts';
import { addressOf, testInTab as test } from './browser.ts';
import { samples } from './samples.ts';

const { passages, variant, variantOf, marked } = samples.check;
const { actions } = checkPageText;

/** Waits for the first finding on a page. */
async function found(page: Page) {
  await page.waitForSelector('[data-check][data-checked]');
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

describe('on the passage-check page', () => {
  test.for(passages)('$record as it circulated: $grade', async (expected, { page }) => {
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
    for (const name of [actions.copySentence, actions.copyReply, actions.open]) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/quotes/${variantOf}/`);
  });

  test('Control+Enter checks the passage in the field, and Enter starts a new line', async ({
    page,
  }) => {
    await page.goto('check/');
    await page.focus('#check-text');
    await page.keyboard.insertText(variant);
    await page.keyboard.press('Enter');
    expect(await page.inputValue('#check-text')).toBe(`${variant}\n`);
    expect(await page.isVisible('[data-check]')).toBe(false);
    await page.keyboard.press('Control+Enter');
    expect(await found(page)).toMatchObject({ grade: 'new-variant' });
  });

  test('the verdict on a record is not shown as the verdict on other words', async ({ page }) => {
    await page.goto('check/');
    const parts = () =>
      page
        .locator('.finding > *')
        .evaluateAll((all) => all.map((part) => part.getAttribute('class')));
    const { unprinted, printed } = samples.check.withVerdict;
    await check(page, unprinted);
    expect(await found(page)).toMatchObject({ grade: 'new-variant' });
    expect((await parts()).indexOf('verdict')).toBeGreaterThan((await parts()).indexOf('rows'));
    expect(await page.locator('.verdict').innerText()).toMatch(
      new RegExp(`^${checkPageText.verdictOfRecord}\n`),
    );
    await page.fill('#check-text', '');
    await check(page, printed);
    expect(await found(page)).toMatchObject({ grade: 'known-alteration' });
    expect((await parts()).indexOf('verdict')).toBe(1);
  });

  test('the words on record and yours are shown in rows, with the differences marked', async ({
    page,
  }) => {
    await page.goto('check/');
    await check(page, variant);
    await found(page);
    expect(await page.locator('.rows mark').allTextContents()).toEqual(marked.onRecord);
    expect(await page.locator('.rows ins').allTextContents()).toEqual(marked.inYours);
    expect(await page.locator('.rows .left-out').count()).toBe(1);
  });

  test('nothing is loaded before there is a passage, and no server receives it', async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto('check/', { waitUntil: 'networkidle' });
    expect(requests.filter((url) => /worker|\/search\/|pagefind|quotes\//.test(url))).toEqual([]);
    await check(page, variant);
    await found(page);
    const words = marked.inYours.map((word) => encodeURIComponent(word).toLowerCase());
    expect(
      requests.filter((url) => words.some((word) => url.toLowerCase().includes(word))),
    ).toEqual([]);
    expect(decodeURIComponent((await addressOf(page)).hash)).toBe(`#${variant}`);
    await page.reload();
    expect(await found(page)).toMatchObject({ grade: 'new-variant' });
    expect(await page.inputValue('#check-text')).toBe(variant);
  });

  test('for words that are not on record, the page says that this is no proof', async ({
    page,
  }) => {
    await page.goto('check/');
    await check(page, 'We choose to go to the Moon in this decade and do the other things');
    const { grade, text } = await found(page);
    expect(grade).toBe('not-on-record');
    expect(text).toContain(checkText.meanings.notOnRecord);
  });

  test('markup in a passage stays text', async ({ page }) => {
    await page.goto('check/');
    const text = '<img src=x onerror="globalThis.injected=1"> '.repeat(3);
    await check(page, `“${text}”`);
    await found(page);
    expect(await page.locator('.finding img').count()).toBe(0);
  });

  test('the sentence and a reply with the link can be copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('check/');
    await check(page, variant);
    await found(page);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: actions.copySentence }).click();
    await expect.poll(copied).toMatch(samples.check.copied);
    await page.getByRole('button', { name: actions.copyReply }).click();
    const [start, end] = [`${checkText.grades['new-variant']}. `, `/quotes/${variantOf}/`];
    await expect
      .poll(copied)
      .toMatch(new RegExp(`^${RegExp.escape(start)}[^]*${RegExp.escape(end)}$`));
  });
});

describe('on a phone', () => {
  test.override('options', { viewport: { width: 360, height: 740 } });

  test('the four key quotations are checked by keyboard, and the findings fit the screen', async ({
    page,
  }) => {
    await page.goto('check/');
    await page.focus('#check-text');
    for (const { text, grade, record, says } of passages) {
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
    expect(await page.locator('main').innerText()).toContain(pagesText.check.withoutScripts.before);
    expect(await page.isVisible('#check-text')).toBe(false);
    await page.getByRole('link', { name: pagesText.check.withoutScripts.link }).first().click();
    await page.waitForURL((url) => url.pathname === '/words/');
  });
});

describe('elsewhere', () => {
  test('the search dialog checks a passage', async ({ page }) => {
    await page.goto('about/');
    await page.keyboard.press('/');
    await page.fill('dialog input[name="q"]', passages[1].text);
    expect(await found(page)).toMatchObject({ grade: 'known-alteration' });
    await page.fill('dialog input[name="q"]', samples.word);
    await expect.poll(() => page.locator('.finding').count()).toBe(0);
  });

  test('the search page keeps a passage after # and restores it from there', async ({ page }) => {
    await page.goto('search/');
    await page.fill('main input[name="q"]', variant);
    await page.press('main input[name="q"]', 'Enter');
    expect(await found(page)).toMatchObject({ grade: 'new-variant' });
    expect((await addressOf(page)).search).toBe('');
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
    await page.fill('#whose-words-text', samples.search.words);
    await page.press('#whose-words-text', 'Enter');
    const asked = new URLSearchParams({ q: samples.search.words }).toString();
    await page.waitForURL(`**/search/?${asked}`);
  });
});
