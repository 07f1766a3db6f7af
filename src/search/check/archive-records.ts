import type { Archive } from '../../archive/archive.ts';
import { authorOf } from '../../archive/attributed-quote.ts';
import type { Quote } from '../../archive/records.ts';
import { withNames, type KnownRecord } from '../../passage-check/known-record.ts';
import type { RecordIndex } from '../../passage-check/record-index.ts';
import { quoteData } from '../../outputs/open-data/quote-data.ts';
import { namesOf, searchRecord } from '../index/search-record.ts';
import { searchedPassages } from '../quotation-summary.ts';
import { termsOf, termsOfPassages } from './terms.ts';

/** The records of an archive, with an index of their words in memory. */
export function archiveRecords(archive: Archive): {
  readonly index: RecordIndex;
  readonly record: (id: string) => KnownRecord | undefined;
} {
  const record = (id: string): KnownRecord | undefined => {
    const quote = archive.quotes.get(id);
    return quote && recordOf(quote, archive);
  };
  return { index: indexOf(archive), record };
}

function indexOf(archive: Archive): RecordIndex {
  const keys = new Map<string, string[]>();
  for (const quote of archive.quotes.all)
    for (const term of termsOfPassages(passagesOf(quote, archive))) {
      const existing = keys.get(term);
      if (existing) existing.push(quote.id);
      else keys.set(term, [quote.id]);
    }
  return {
    total: archive.quotes.all.length,
    terms: (text) => termsOf(text),
    find: (term) => Promise.resolve(keys.get(term) ?? []),
    open: (id) => {
      const quote = archive.quotes.getOrThrow(id);
      return Promise.resolve({
        passages: passagesOf(quote, archive),
        record: () => Promise.resolve(recordOf(quote, archive)),
      });
    },
  };
}

function recordOf(quote: Quote, archive: Archive): KnownRecord {
  const names = quote.speakers.flatMap((id) => namesOf(archive.speakers.getOrThrow(id)).split(' '));
  return withNames(quoteData(quote, archive), names);
}

function passagesOf(quote: Quote, archive: Archive) {
  const speakers = quote.speakers.map((id) => archive.speakers.getOrThrow(id));
  return searchedPassages(searchRecord(quote, speakers, authorOf(quote, archive)).shown);
}
