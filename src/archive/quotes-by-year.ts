import { sortYear } from '../dates/compare.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import type { Quote } from './records.ts';

const known = new WeakMap<readonly Quote[], Map<string, Quote[]>>();

/** Quotations by the year they are sorted under, years in order; a date that spans years counts where it sorts. The same list is counted once. */
export function quotesByYear(quotes: readonly Quote[]): ReadonlyMap<string, readonly Quote[]> {
  const before = known.get(quotes);
  if (before) return before;
  const years = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const year = String(sortYear(parsedEdtf(quote.said))).padStart(4, '0');
    const group = years.get(year);
    if (group) group.push(quote);
    else years.set(year, [quote]);
  }
  known.set(quotes, years);
  return years;
}
