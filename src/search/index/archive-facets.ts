import type { Archive } from '../../archive/archive.ts';
import { paged } from '../../archive/pagination.ts';
import type { Quote } from '../../archive/records.ts';
import { titleInWords } from '../../archive/source-in-words.ts';
import { peopleOf, sourcesOf } from '../../archive/uses.ts';
import { calendarDay } from '../../dates/day-number.ts';
import { sortDay, sortKey } from '../../dates/sort-key.ts';
import { bounds } from '../../dates/bounds.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { kindOf, kindsIn } from '../../quotation/kinds.ts';
import { shortKindLabel } from '../../quotation/labels.ts';
import { firstWords } from '../../quotation/first-words.ts';
import { outletOf } from '../../schemas/source.ts';
import {
  byFacet,
  facetFile,
  facets as facetNames,
  QUOTATIONS_PER_FILE,
  VALUES_PER_FILE,
  type Dates,
  type Facet,
  type QuotationDays,
  type QuotationFacets,
  type Span,
  type Value,
  type ValueFiles,
} from '../facets.ts';

type FacetContent = Dates | QuotationDays | QuotationFacets | readonly Value[];

/** The facets of all quotations in an archive, divided into files. */
export interface ArchiveFacets {
  readonly valueFiles: ValueFiles;
  /** The content of each file, by its name. */
  readonly files: ReadonlyMap<string, FacetContent>;
}

/** Collects the facets of all quotations in an archive. */
export function archiveFacets(archive: Archive): ArchiveFacets {
  const quotes = archive.quotes.all;
  const facets = facetsOf(archive);
  const files = new Map<string, FacetContent>([[facetFile.dates, datesOf(quotes)]]);
  for (const { number, items } of paged(quotes, QUOTATIONS_PER_FILE)) {
    files.set(
      facetFile.quotations(number - 1),
      byFacet((name) => items.map(facets[name].valuesOf)),
    );
    files.set(
      facetFile.days(number - 1),
      items.map((quote) => daysOf(quote, archive)),
    );
  }
  for (const name of facetNames)
    for (const { number, items } of paged(facets[name].values, VALUES_PER_FILE))
      files.set(facetFile.values(name, number - 1), items);
  const valueFiles = byFacet((name) =>
    paged(facets[name].values, VALUES_PER_FILE).flatMap(({ items }) => items[0]?.[0] ?? []),
  );
  return { valueFiles, files };
}

/** A facet, with the values that quotations in an archive have. */
interface UsedFacet {
  /** The values that at least one quotation has, by id. */
  readonly values: readonly Value[];
  /** The values of a quotation, as indexes in that list. */
  readonly valuesOf: (quote: Quote) => number[];
}

function facetsOf({ quotes, speakers, topics, sources }: Archive): Record<Facet, UsedFacet> {
  const facet = (all: readonly Value[], idsOf: (quote: Quote) => readonly string[]): UsedFacet => {
    const used = new Set(quotes.all.flatMap(idsOf));
    const values = all.filter(([id]) => used.has(id)).sort(([a], [b]) => (a < b ? -1 : 1));
    const indexes = new Map(values.map(([id], index) => [id, index]));
    return { values, valuesOf: (quote) => idsOf(quote).flatMap((id) => indexes.get(id) ?? []) };
  };
  return {
    speaker: facet(
      speakers.all.map((speaker) => [speaker.id, speaker.name]),
      peopleOf,
    ),
    form: facet(
      kindsIn(quotes.all).map((kind) => [kind, shortKindLabel(kind)]),
      (quote) => [kindOf(quote)],
    ),
    topic: facet(
      topics.all.map(({ id, title }) => [id, title]),
      (quote) => quote.topics,
    ),
    source: facet(
      sources.all.map((source) => [
        source.id,
        `${outletOf(source)}: ${firstWords(titleInWords(source))}`,
      ]),
      sourcesOf,
    ),
  };
}

/** When a quotation was said and when its sources were issued, without duplicates. */
function daysOf(quote: Quote, { sources }: Archive): readonly Span[] {
  const issued = sourcesOf(quote).flatMap((id) => sources.get(id)?.issued ?? []);
  return [...new Set([quote.said, ...issued])].map(spanOf);
}

/** The span of a date. A date with one open end counts as the single day at its other end. */
function spanOf(date: string): Span {
  const parsed = parsedEdtf(date);
  const { earliest = sortDay(parsed), latest = earliest } = bounds(parsed);
  return [sortableNumber(earliest), sortableNumber(latest)];
}

/** Converts a day number to a number of the form 20241231, which sorts like the date. */
function sortableNumber(day: number): number {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return year * 10_000 + month * 100 + dayOfMonth;
}

function datesOf(quotes: readonly Quote[]): Dates {
  const keys = quotes.map(({ said }) => sortKey(parsedEdtf(said)));
  return [...Map.groupBy(keys, (key) => key)].map(([key, { length }]) => [key, length]);
}
