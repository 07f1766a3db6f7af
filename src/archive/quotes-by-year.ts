import { isoText } from '../dates/calendar.ts';
import { sortYear } from '../dates/compare.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import type { Quote } from './records.ts';

const groupings = new WeakMap<readonly Quote[], Map<string, Quote[]>>();

/** Groups quotations, given in order of date, by the year each sorts under. The result is cached for each list. */
export function quotesByYear(quotes: readonly Quote[]): ReadonlyMap<string, readonly Quote[]> {
  const cached = groupings.get(quotes);
  if (cached) return cached;
  const years = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const year = isoText(sortYear(parsedEdtf(quote.said)));
    const group = years.get(year);
    if (group) group.push(quote);
    else years.set(year, [quote]);
  }
  groupings.set(quotes, years);
  return years;
}
