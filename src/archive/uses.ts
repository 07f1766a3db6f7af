import type { Article, Quote, Source } from './records.ts';

/** The quotations an article uses: its key quotations and those in its text. */
export function quotesOf(article: Article): string[] {
  return [
    ...new Set([...article['key-quotes'].map(({ quote }) => quote), ...article.references.quotes]),
  ];
}

/** The sources a quotation's record draws on: its chain, its witnesses and its original. */
export function sourcesOf(quote: Quote): string[] {
  const original = quote.original ? [quote.original.source] : [];
  return [
    ...new Set([...quote.chain, ...quote.witnesses.map(({ source }) => source), ...original]),
  ];
}

/** The name a source is known by: its wire, or the outlet that printed it, or its title. */
export function outletOf(source: Source): string {
  return (
    source.wire ?? source['container-title'] ?? source.title ?? source.description ?? source.id
  );
}
