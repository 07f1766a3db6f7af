import { outletOf, sourcesOf, type Archive, type Quote } from '../archive/archive.ts';
import { titleInWords } from '../citation/prose.ts';
import { sortYear } from '../dates/compare.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { shortFormLabel } from '../quotation/label.ts';
import { firstWords } from '../quotation/title.ts';
import { form as forms } from '../schemas/quotation.ts';

/** What quotations are filtered by, beside years. */
export const dimensions = ['speaker', 'form', 'topic', 'source'] as const;
export type Dimension = (typeof dimensions)[number];

/** The values of a dimension in the order they are offered, and which of them each quotation has, by index. */
export interface Facet {
  readonly values: readonly (readonly [id: string, label: string])[];
  readonly of: readonly (readonly number[])[];
}

/** By what each quotation can be filtered; quotations by date, earliest first. */
export interface Facets {
  /** The names of their fragments, one space apart. */
  readonly fragments: string;
  readonly years: readonly number[];
  readonly by: Readonly<Record<Dimension, Facet>>;
}

/**
 * The facets of all quotations of an archive.
 * @param fragments the name of each quotation's fragment, in the archive's order
 */
export function facets(archive: Archive, fragments: readonly string[]): Facets {
  const quotes = archive.quotes.all;
  return {
    fragments: fragments.join(' '),
    years: quotes.map(({ said }) => sortYear(parsedEdtf(said))),
    by: {
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
    },
  };
}

/** A facet with those of the values that some quotation has. */
function facet(
  quotes: readonly Quote[],
  values: readonly (readonly [id: string, label: string])[],
  idsOf: (quote: Quote) => readonly string[],
): Facet {
  const used = new Set(quotes.flatMap(idsOf));
  const offered = values.filter(([id]) => used.has(id));
  const indexes = new Map(offered.map(([id], index) => [id, index]));
  return {
    values: offered,
    of: quotes.map((quote) => idsOf(quote).flatMap((id) => indexes.get(id) ?? [])),
  };
}
