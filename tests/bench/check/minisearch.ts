import MiniSearch from 'minisearch';
import type { Archive } from '../../../src/archive/archive.ts';
import { findingAmong } from '../../../src/passage-check/check.ts';
import type { Finding } from '../../../src/passage-check/finding.ts';
import { findQuotations } from '../../../src/passage-check/quotations.ts';
import type { Candidate } from '../../../src/passage-check/record-index.ts';
import { quoteData } from '../../../src/outputs/open-data/quote-data.ts';
import { searchRecord } from '../../../src/search/index/search-record.ts';
import { searchedPassages } from '../../../src/search/quotation-summary.ts';
import { miniSearchOptions } from '../search/minisearch.ts';

/** How many of its results are compared, as many as ours. */
const COMPARED = 5;

/** A check whose candidates MiniSearch finds; the comparison is ours. */
export interface MiniSearchCheck {
  readonly check: (text: string) => Promise<readonly Finding[]>;
  readonly json: string;
}

/** Indexes the same passages with MiniSearch. */
export function miniSearchCheck(archive: Archive): MiniSearchCheck {
  const index = new MiniSearch(miniSearchOptions);
  const candidates = new Map<string, Candidate>();
  for (const quote of archive.quotes.all) {
    const speakers = quote.speakers.map((id) => archive.speakers.getOrThrow(id));
    const { shown, names } = searchRecord(quote, speakers);
    const passages = searchedPassages(shown);
    index.add({ id: quote.id, text: passages.map(({ text }) => text).join('\n'), names });
    candidates.set(quote.id, {
      passages,
      record: () => Promise.resolve(quoteData(quote, archive)),
    });
  }
  return {
    json: JSON.stringify(index),
    check: (text) =>
      Promise.all(
        findQuotations(text).map((quotation) => {
          const found = index.search(quotation.readings[0].words).slice(0, COMPARED);
          return findingAmong(
            quotation,
            found.flatMap(({ id }) => candidates.get(String(id)) ?? []),
          );
        }),
      ),
  };
}
