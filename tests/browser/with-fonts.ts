import type { Page } from 'playwright-core';

/**
 * Makes a page use its fonts however late they arrive. Readers get them only if they arrive before the page is drawn, and
 * on a busy machine they may not. `document.fonts.ready` then waits until the fonts are used.
 * @param more rules to add to each style sheet
 */
export async function withFonts(page: Page, more = ''): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const sheet = (await response.text()).replace(
      /font-display:\s*optional/g,
      'font-display:block',
    );
    await route.fulfill({ response, body: `${sheet}${more}` });
  });
}
