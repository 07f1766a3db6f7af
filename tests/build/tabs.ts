/** Something that is opened and closed like a tab of a browser. */
interface Tab {
  readonly close: () => Promise<void>;
}

/**
 * Visits addresses in several tabs at the same time, each of which goes from one to the next.
 * @param open opens a tab
 * @throws what the first failing visit throws
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

/** A list in parts of a size, the last of which may be smaller. */
export function batches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
