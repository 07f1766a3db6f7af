import type { Archive } from '../../archive/archive.ts';
import type { Quote } from '../../archive/records.ts';
import { sourcesOf } from '../../archive/uses.ts';
import { paged } from '../../archive/pagination.ts';
import { titleInWords } from '../../archive/source-in-words.ts';
import { sortKey } from '../../dates/compare.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { shortFormLabel } from '../../quotation/labels.ts';
import { firstWords } from '../../quotation/title.ts';
import { form as forms } from '../../schemas/form.ts';
import { outletOf } from '../../schemas/source.ts';
import {
  dimensions,
  facetFile,
  QUOTATIONS_A_FILE,
  VALUES_A_FILE,
  type Dates,
  type Dimension,
  type QuotationFacets,
  type Value,
  type ValueFiles,
} from '../facets.ts';

/** The facets of all quotations of an archive, file by file. */
export interface ArchiveFacets {
  readonly valueFiles: ValueFiles;
  /** What each file holds, by its name. */
  readonly files: ReadonlyMap<string, Dates | QuotationFacets | readonly Value[]>;
}

/** The facets of all quotations of an archive. */
export function archiveFacets(archive: Archive): ArchiveFacets {
  const quotes = archive.quotes.all;
  const facets = {
    speaker: facet(
      quotes,
      archive.speakers.all.map(({ id, name }) => [id, name]),
      (quote) => quote.speakers,
    ),
    form: facet(
      quotes,
      forms.options.map((form) => [form, shortFormLabel(form)]),
      (quote) => [quote.form],
    ),
    topic: facet(
      quotes,
      archive.topics.all.map(({ id, title }) => [id, title]),
      (quote) => quote.topics,
    ),
    source: facet(
      quotes,
      archive.sources.all.map((source) => [
        source.id,
        `${outletOf(source)}: ${firstWords(titleInWords(source))}`,
      ]),
      sourcesOf,
    ),
  } satisfies Record<Dimension, unknown>;
  const files = new Map<string, Dates | QuotationFacets | readonly Value[]>([
    [facetFile.dates, datesOf(quotes)],
  ]);
  for (const { number, items } of paged(quotes, QUOTATIONS_A_FILE))
    files.set(
      facetFile.quotations(number - 1),
      byDimension((name) => items.map(facets[name].of)),
    );
  for (const name of dimensions)
    for (const { number, items } of paged(facets[name].values, VALUES_A_FILE))
      files.set(facetFile.values(name, number - 1), items);
  const firstIds = ([...values]: readonly Value[]): string[] =>
    paged(values, VALUES_A_FILE).flatMap(({ items }) => items[0]?.[0] ?? []);
  return { valueFiles: byDimension((name) => firstIds(facets[name].values)), files };
}

/** The values of a dimension that some quotation has, by id, and the places among them of those a quotation has. */
function facet(
  quotes: readonly Quote[],
  all: readonly Value[],
  idsOf: (quote: Quote) => readonly string[],
): { readonly values: readonly Value[]; readonly of: (quote: Quote) => number[] } {
  const used = new Set(quotes.flatMap(idsOf));
  const values = all.filter(([id]) => used.has(id)).sort(([a], [b]) => (a < b ? -1 : 1));
  const places = new Map(values.map(([id], place) => [id, place]));
  return { values, of: (quote) => idsOf(quote).flatMap((id) => places.get(id) ?? []) };
}

function datesOf(quotes: readonly Quote[]): Dates {
  const keys = quotes.map(({ said }) => sortKey(parsedEdtf(said)));
  return [...Map.groupBy(keys, (key) => key)].map(([key, { length }]) => [key, length]);
}

function byDimension<T>(make: (name: Dimension) => T): Record<Dimension, T> {
  return {
    speaker: make('speaker'),
    form: make('form'),
    topic: make('topic'),
    source: make('source'),
  };
}
