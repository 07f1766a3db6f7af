import type { Archive } from '../../archive/archive.ts';
import { archiveFacets, type ArchiveFacets } from './archive-facets.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';

/** All that the search of an archive is made from beside the articles' pages: plain data, which one thread can send another. */
export interface IndexInput {
  /** Of the quotations, by date. */
  readonly records: readonly SearchRecord[];
  readonly facets: ArchiveFacets;
  /** The ids of the articles, newest first. */
  readonly articles: readonly string[];
}

/** What an archive gives its search. */
export function indexInput(archive: Archive): IndexInput {
  return {
    records: archive.quotes.all.map((quote) =>
      searchRecord(
        quote,
        quote.speakers.map((id) => archive.speakers.getOrThrow(id)),
      ),
    ),
    facets: archiveFacets(archive),
    articles: archive.articles.all.map(({ id }) => id),
  };
}
