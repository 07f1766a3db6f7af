import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { siteCopy, type SiteCopy } from '../build/site-copy.ts';
import { startCommand, until, type Started } from '../build/small-project.ts';

const RECORD = 'quotes/lee-rain.md';
const BROKEN = ['medium: speech', 'medium: song'] as const;
const message = 'content/quotes/lee-rain.md:4:9';

let copy: SiteCopy;
let dev: Started;
let browser: Browser;
let page: Page;
let site: string;

const address = (): string | undefined => /Local\s+(http:\S+)/.exec(dev.output())?.[1];

/** Opens an address in a new tab, since in the old one, a reload after an edit might interfere. */
async function open(path: string): Promise<void> {
  for (const old of browser.contexts()) await old.close();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  // The first page is loaded while Vite is still preparing its modules.
  page.setDefaultTimeout(120_000);
  await page.goto(`${site}${path}`);
}

const heading = (): Promise<string> => page.locator('h1').innerText();

/** The gate’s messages in the corner of the page. */
const messages = (): Promise<string> => page.locator('#verbatim-messages details').innerText();

beforeAll(async () => {
  copy = siteCopy();
  await copy.content.accept();
  // The server starts with a record that cannot be read.
  copy.content.edit(RECORD, ...BROKEN);
  dev = startCommand(copy.folder, 'dev.ts', { PORT: '0' });
  await until(() => address() !== undefined, dev);
  site = address() ?? '';
  browser = await chromium.connect(inject('browserEndpoint'));
});

afterAll(async () => {
  await browser.close();
  dev.child.kill('SIGTERM');
  await dev.ended;
  copy.remove();
});

test('an unreadable record is reported with its line, on its own page and on pages that need it', async () => {
  await open('quotes/lee-rain/');
  await expect.poll(messages).toContain(message);
  await expect.poll(messages).toMatch(/On this page[\s\S]*medium cannot be “song”/);
  await open('articles/rain/');
  await expect.poll(heading).toBe('This page cannot be shown');
  await expect.poll(messages).toContain(message);
  // Once it is fixed, the page appears without a message.
  copy.content.edit(RECORD, BROKEN[1], BROKEN[0]);
  await expect.poll(heading).toBe('A promise of rain');
  await expect.poll(messages).toContain('0 errors, 0 warnings');
});

test('a mistake is shown with its line where the record is shown, and disappears once fixed', async () => {
  await open('quotes/lee-rain/');
  await expect.poll(messages).toContain('0 errors, 0 warnings');
  copy.content.edit(RECORD, ...BROKEN);
  await expect.poll(messages).toMatch(new RegExp(`On this page\\s+.*${message}`));
  // On other pages, it is listed among messages about other files.
  await open('topics/weather/');
  await page.locator('#verbatim-messages summary').click();
  await expect.poll(messages).toMatch(new RegExp(`In other files\\s+.*${message}`));
  copy.content.edit(RECORD, BROKEN[1], BROKEN[0]);
  await expect.poll(messages).not.toContain(message);
});

test('a record is edited beside its page and its messages', async () => {
  await open('_desk/');
  await page.getByRole('link', { name: `content/${RECORD}`, exact: true }).click();
  const text = page.getByRole('textbox');
  const beside = (): Promise<string> => page.locator('.messages').innerText();
  const shown = page.frameLocator('iframe').locator('h1');
  await expect.poll(() => shown.innerText()).toContain('The rain will probably come');

  const whole = await text.inputValue();
  expect(whole).toBe(copy.content.read(RECORD));
  await text.fill(whole.replace(...BROKEN));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(beside).toContain(message);
  expect(copy.content.read(RECORD)).toBe(whole.replace(...BROKEN));

  // The link in the message leads to the place in the text.
  await page.getByRole('link', { name: message }).click();
  await expect
    .poll(() => text.evaluate((field: HTMLTextAreaElement) => field.selectionStart))
    .toBe(whole.indexOf('speech'));

  // A change made in another program also appears.
  copy.content.edit(RECORD, BROKEN[1], BROKEN[0]);
  await expect.poll(beside).toContain('0 errors');
  await expect.poll(() => text.inputValue()).toBe(whole);
});

test('typed text is not lost when another program changes the file, and the file is not overwritten', async () => {
  await open(`_desk/edit/${RECORD}/`);
  const whole = copy.content.read(RECORD);
  const text = page.getByRole('textbox');
  await text.fill(`${whole}Mine.\n`);
  copy.content.write(RECORD, `${whole}Another’s.\n`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('Not saved');
  expect(await text.inputValue()).toBe(`${whole}Mine.\n`);
  expect(copy.content.read(RECORD)).toBe(`${whole}Another’s.\n`);
  copy.content.write(RECORD, whole);
});
