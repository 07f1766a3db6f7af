import { isoText } from '../dates/calendar.ts';
import { sortYear } from '../dates/compare.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import type { Quote } from './records.ts';

const known = new WeakMap<readonly Quote[], Map<string, Quote[]>>();

/** Groups quotations by the year their date sorts under, earliest year first. The same list is grouped only once. */
export function quotesByYear(quotes: readonly Quote[]): ReadonlyMap<string, readonly Quote[]> {
  const before = known.get(quotes);
  if (before) return before;
  const years = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const year = isoText(sortYear(parsedEdtf(quote.said)));
    const group = years.get(year);
    if (group) group.push(quote);
    else years.set(year, [quote]);
  }
  known.set(quotes, years);
  return years;
}
