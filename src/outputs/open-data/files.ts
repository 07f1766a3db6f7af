import { absoluteUrl, urls } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import { attributedQuote } from '../../archive/attributed-quote.ts';
import { paged, type ListPage } from '../../archive/pagination.ts';
import type { Quote } from '../../archive/records.ts';
import type { Variant } from '../../quotation/classify.ts';
import { hasPolarityTerms } from '../../quotation/polarity.ts';
import { site } from '../../site.ts';
import { citationsOf } from '../citation/formats.ts';
import { quotationCitation } from '../citation/quotation-citation.ts';
import { annotations } from './annotations.ts';
import { dataVersion } from './quote-data-schema.ts';
import { quoteData } from './quote-data.ts';

/** The number of records on a page of `quotes.json`. */
const PAGE_SIZE = 300;

/** The version, schema, publisher and license, which every data file states. */
const imprint = {
  version: dataVersion,
  schema: absoluteUrl(urls.quoteSchema),
  publisher: site.name,
  license: site.license.url,
  rights: site.license.note,
};

/**
 * Prints the data file of one quotation: its record, its witnesses compared with the copy-text, annotations of the pages that
 * print it, and citations.
 */
export function quoteFile(quote: Quote, archive: Archive): string {
  return print({
    ...imprint,
    quote: quoteData(quote, archive),
    collation: quote.witnesses
      .filter(({ id }) => id !== quote['copy-text'])
      .map((witness) => ({
        witness: witness.id,
        ...comparisonData(archive.variantOf(quote, witness), witness.language ?? quote.language),
        step: stepData(quote, witness, archive),
      })),
    annotations: annotations(quote, archive),
    citations: citationsOf(quotationCitation(attributedQuote(quote, archive))),
  });
}

/** A comparison, and whether negations and hedges that were gained or lost can be recognized in this language. */
function comparisonData(variant: Variant, language: string): object {
  return { ...variant, polarityKnown: hasPolarityTerms(language) };
}

/** How a witness differs from the one it follows; undefined if it follows the copy-text or none is known. */
function stepData(
  quote: Quote,
  witness: Quote['witnesses'][number],
  archive: Archive,
): object | undefined {
  const step =
    witness.follows === quote['copy-text'] ? undefined : archive.variantFromParent(quote, witness);
  return (
    step && { from: witness.follows, ...comparisonData(step, witness.language ?? quote.language) }
  );
}

/** Divides the list of all records, in the order in which the words were said, into pages. */
export function dataPages({ quotes }: Pick<Archive, 'quotes'>): ReturnType<typeof paged<Quote>> {
  return paged(quotes.all, PAGE_SIZE);
}

/** Prints one page of the list of all records. */
export function quotesFile({ number, count, items }: ListPage<Quote>, archive: Archive): string {
  return print({
    ...imprint,
    count: archive.quoteLists().count,
    page: number,
    pages: count,
    ...(number < count && { next: absoluteUrl(urls.quotesData(number + 1)) }),
    quotes: items.map((quote) => quoteData(quote, archive)),
  });
}

function print(data: object): string {
  return `${JSON.stringify(data)}\n`;
}
