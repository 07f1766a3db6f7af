import { outcomeOf, type Outcome } from './outcome.ts';
import type { SourceToVisit } from './to-visit.ts';
import type { Visitor } from './visit.ts';

/** How many hosts are visited at once. */
const HOSTS = 8;

/**
 * Visits sources on several hosts at once, but on each host one at a time. Returns the outcomes in the order of the sources.
 */
export async function recheckAll(
  sources: readonly SourceToVisit[],
  visitor: Visitor,
): Promise<Outcome[]> {
  const hosts = [...Map.groupBy(sources, ({ address }) => new URL(address).host).values()];
  const found = new Map<SourceToVisit, Outcome>();
  const visitHosts = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const source of host)
        found.set(source, outcomeOf(source, await visitor.visit(source.address)));
  };
  await Promise.all(Array.from({ length: HOSTS }, visitHosts));
  return sources.flatMap((source) => found.get(source) ?? []);
}
