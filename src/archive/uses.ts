import type { Article, Quote } from './records.ts';

/** The ids of the quotations an article uses: its key quotations and those in its body. */
export function quotesOf(article: Article): string[] {
  return [
    ...new Set([...article['key-quotes'].map(({ quote }) => quote), ...article.references.quotes]),
  ];
}

/** The ids of everyone to whom a quotation is credited: its speakers and, if given, the real author. */
export function peopleOf({ speakers, author }: Quote): string[] {
  return author === undefined ? speakers : [...speakers, author];
}

/** The ids of the sources a quotation's record draws on: its chain, its witnesses and its original. */
export function sourcesOf(quote: Quote): string[] {
  const original = quote.original ? [quote.original.source] : [];
  return [
    ...new Set([...quote.chain, ...quote.witnesses.map(({ source }) => source), ...original]),
  ];
}
