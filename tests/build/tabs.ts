/** Something that is opened and closed like a browser tab. */
interface Tab {
  readonly close: () => Promise<void>;
}

/**
 * Visits addresses in several tabs at the same time. Each tab visits one address after another.
 * @param open opens a tab
 * @throws whatever the first failing visit throws
 */
export async function visitAll<Opened extends Tab, Address>(
  open: () => Promise<Opened>,
  addresses: readonly Address[],
  visit: (tab: Opened, address: Address) => Promise<void>,
  tabs = 3,
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

/** Splits a list into parts of a given size. The last part may be smaller. */
export function batches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
