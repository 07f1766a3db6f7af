import { outletOf, sourcesOf, type Archive, type Quote } from '../archive/archive.ts';
import { titleInWords } from '../citation/prose.ts';
import { sortYear } from '../dates/compare.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { shortFormLabel } from '../quotation/label.ts';
import { firstWords } from '../quotation/title.ts';
import { form as forms } from '../schemas/quotation.ts';

import type { Facet, Facets } from './facets.ts';

/**
 * The facets of all quotations of an archive.
 * @param fragments the name of each quotation's fragment, in the archive's order
 */
export function archiveFacets(archive: Archive, fragments: readonly string[]): Facets {
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
