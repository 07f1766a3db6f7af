import { sortYear } from '../dates/compare.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import type { Quote } from './archive.ts';

/** Quotations by the year they are sorted under, years in order; a date that spans years counts where it sorts. */
export function quotesByYear(quotes: readonly Quote[]): Map<string, Quote[]> {
  const years = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const year = String(sortYear(parsedEdtf(quote.said))).padStart(4, '0');
    const group = years.get(year);
    if (group) group.push(quote);
    else years.set(year, [quote]);
  }
  return years;
}
