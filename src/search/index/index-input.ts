import type { Archive } from '../../archive/archive.ts';
import { comparisonOf, representativePrinting } from '../../archive/comparison.ts';
import type { Quote } from '../../archive/records.ts';
import { directionOf } from '../../quotation/direction.ts';
import { barcodeOf } from '../../stemma/barcode.ts';
import { wholeChanges } from '../../stemma/whole-changes.ts';
import type { QuotationSummary } from '../quotation-summary.ts';
import type { Subjects } from '../subjects.ts';
import { authorOf } from '../../archive/attributed-quote.ts';
import { peopleOf } from '../../archive/uses.ts';
import { archiveFacets, type ArchiveFacets } from './archive-facets.ts';
import { namesOf, searchRecord, type SearchRecord } from './search-record.ts';
import type { SpeakerQuotations } from './subject-files.ts';

/** The data from which an archive’s search index is built, apart from the pages of its articles. Threads can exchange it. */
export interface IndexInput {
  /** The quotations, by date. */
  readonly records: readonly SearchRecord[];
  readonly facets: ArchiveFacets;
  readonly subjects: Omit<Subjects, 'speakerFiles'>;
  readonly speakers: readonly SpeakerQuotations[];
  /** The ids of the articles, newest first. */
  readonly articles: readonly string[];
}

/** Collects the data from which an archive’s search index is built. */
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
    speakers: speakersOf(archive),
    articles: archive.articles.all.map(({ id }) => id),
  };
}

/** The drawing of a quotation for lists; undefined if no words are compared. */
function glyphOf(quote: Quote, archive: Archive): QuotationSummary['glyph'] {
  const comparison = comparisonOf(quote, archive);
  const { witness } = representativePrinting(comparison);
  const { ticks, width, paths } = barcodeOf(
    wholeChanges(quote, comparison.copyText.witness, witness),
    directionOf(quote.language),
  );
  return ticks > 0 ? { width, paths } : undefined;
}

function speakersOf({ quotes, speakers }: Archive): SpeakerQuotations[] {
  const quotations = new Map<string, (readonly [position: number, topics: readonly string[]])[]>();
  for (const [position, quote] of quotes.all.entries())
    for (const id of peopleOf(quote)) {
      const existing = quotations.get(id);
      if (existing) existing.push([position, quote.topics]);
      else quotations.set(id, [[position, quote.topics]]);
    }
  return [...quotations].map(([id, speakerQuotations]) => {
    const speaker = speakers.getOrThrow(id);
    return { speaker: [id, speaker.name], names: namesOf(speaker), quotations: speakerQuotations };
  });
}

function subjectsOf({ concepts, topics, quotesOn }: Archive): IndexInput['subjects'] {
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
