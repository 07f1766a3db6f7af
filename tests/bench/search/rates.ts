import type { Outcome } from './browser.ts';
import type { KnownItem } from './known-items.ts';

/** How often the right quotation was first and among the first ten, in percent, and the median time of a query. */
export interface Rates {
  readonly first: number;
  readonly topTen: number;
  readonly ms: number;
}

/** @param outcomes the outcomes of their queries, in the same order */
export function rates(items: readonly KnownItem[], outcomes: readonly Outcome[]): Rates {
  const ranks = items.map(({ href }, index) => outcomes[index]?.hrefs.indexOf(href) ?? -1);
  const percent = (count: number): number => (100 * count) / items.length;
  return {
    first: percent(ranks.filter((rank) => rank === 0).length),
    topTen: percent(ranks.filter((rank) => rank >= 0).length),
    ms: median(outcomes.map(({ ms }) => ms)),
  };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
