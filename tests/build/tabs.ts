import type { Page } from 'playwright-core';

/**
 * Visits addresses in several tabs at the same time, each of which goes from one to the next.
 * @param open opens a tab
 * @throws what the first visit that fails throws
 */
export async function visitAll(
  open: () => Promise<Page>,
  addresses: readonly string[],
  visit: (page: Page, address: string) => Promise<void>,
  tabs = 4,
): Promise<void> {
  const waiting = addresses.values();
  await Promise.all(
    Array.from({ length: tabs }, async () => {
      const page = await open();
      for (const address of waiting) await visit(page, address);
      await page.close();
    }),
  );
}
