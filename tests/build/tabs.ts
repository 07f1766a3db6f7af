/** Something that is opened and closed like a tab of a browser. */
interface Tab {
  readonly close: () => Promise<void>;
}

/**
 * Visits addresses in several tabs at the same time, each of which goes from one to the next.
 * @param open opens a tab
 * @throws what the first failing visit throws
 */
export async function visitAll<Opened extends Tab>(
  open: () => Promise<Opened>,
  addresses: readonly string[],
  visit: (tab: Opened, address: string) => Promise<void>,
  tabs = 4,
): Promise<void> {
  const waiting = addresses.values();
  await Promise.all(
    Array.from({ length: tabs }, async () => {
      const tab = await open();
      for (const address of waiting) await visit(tab, address);
      await tab.close();
    }),
  );
}
