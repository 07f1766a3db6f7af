import type { Archive } from '../../archive/archive.ts';
import { comparisonOf, tellingPrinting } from '../../archive/comparison.ts';
import type { Quote } from '../../archive/records.ts';
import { directionOf } from '../../quotation/direction.ts';
import { barcodeOf } from '../../stemma/barcode.ts';
import { wholeChanges } from '../../stemma/whole-changes.ts';
import type { QuotationSummary } from '../quotation-summary.ts';
import type { Subjects } from '../subjects.ts';
import { authorOf } from '../../archive/attributed-quote.ts';
import { archiveFacets, type ArchiveFacets } from './archive-facets.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';

/** What the search of an archive is made from, besides its articles' pages. Plain data, which threads can exchange. */
export interface IndexInput {
  /** The quotations, by date. */
  readonly records: readonly SearchRecord[];
  readonly facets: ArchiveFacets;
  readonly subjects: Subjects;
  /** The ids of the articles, newest first. */
  readonly articles: readonly string[];
}

/** Collects the input for the search of an archive. */
export function indexInput(archive: Archive): IndexInput {
  return {
    records: archive.quotes.all.map((quote) =>
      searchRecord(
        quote,
        quote.speakers.map((id) => archive.speakers.getOrThrow(id)),
        authorOf(quote, archive),
        { verdict: archive.verdictOf(quote), glyph: glyphOf(quote, archive) },
      ),
    ),
    facets: archiveFacets(archive),
    subjects: subjectsOf(archive),
    articles: archive.articles.all.map(({ id }) => id),
  };
}

/** The drawing of a quotation in lists; undefined where no words are compared. */
function glyphOf(quote: Quote, archive: Archive): QuotationSummary['glyph'] {
  const comparison = comparisonOf(quote, archive);
  const { witness } = tellingPrinting(comparison);
  const { ticks, width, paths } = barcodeOf(
    wholeChanges(quote, comparison.copyText.witness, witness),
    directionOf(quote.language),
  );
  return ticks > 0 ? { width, paths } : undefined;
}

function subjectsOf({ concepts, topics, quotesOn }: Archive): Subjects {
  return {
    concepts: concepts.all.map((concept) => ({
      terms: [...new Set(concept.terms.flatMap(({ words }) => words))],
      topics: concept.topics,
    })),
    topics: topics.all
      .filter(({ id }) => quotesOn(id).length > 0)
      .map(({ id, title }) => [id, title]),
  };
}
