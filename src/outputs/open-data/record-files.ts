import { address, citationFormats, type CitationFormat } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Article, Quote } from '../../archive/records.ts';
import { articleCitation } from '../citation/article-citation.ts';
import type { Citation } from '../citation/citation.ts';
import { citationFiles } from '../citation/formats.ts';
import { attributedQuote, type AttributedQuote } from '../../archive/attributed-quote.ts';
import { quotationCitation } from '../citation/quotation-citation.ts';
import { oembed } from '../embed/oembed.ts';
import { quotationTitle } from '../../quotation/title.ts';
import { quoteFile } from './files.ts';

/** A file that a program may ask for: its path on the site, its media type, and what it holds. */
export interface RecordFile {
  readonly path: string;
  readonly mediaType: string;
  readonly print: () => string;
}

/**
 * The files that stand beside the page of each article and quotation: citations, and for a quotation its record and
 * its oEmbed answer. They are most of a site's files and have nothing of a page, so they are written without a route.
 */
export function* recordFiles(archive: Archive): Generator<RecordFile> {
  for (const article of archive.articles.all) yield* filesOfArticle(article);
  for (const quote of archive.quotes.all) yield* filesOfQuotation(quote, archive);
}

function filesOfArticle(article: Article): RecordFile[] {
  return citations(articleCitation(article), (format) =>
    address.articleCitation(article.id, format),
  );
}

function filesOfQuotation(quote: Quote, archive: Archive): RecordFile[] {
  const papers = attributedQuote(quote, archive);
  return [
    ...citations(quotationCitation(papers), (format) => address.quoteCitation(quote.id, format)),
    {
      path: address.quoteData(quote.id),
      mediaType: 'application/json',
      print: () => quoteFile(quote, archive),
    },
    {
      path: address.oembed(quote.id),
      mediaType: 'application/json',
      print: () => oembedFile(papers),
    },
  ];
}

function citations(citation: Citation, pathOf: (format: CitationFormat) => string): RecordFile[] {
  return citationFormats.map((format) => {
    const { mediaType, print } = citationFiles[format];
    return { path: pathOf(format), mediaType, print: () => print(citation) };
  });
}

function oembedFile(papers: AttributedQuote): string {
  const names = papers.speakers.map(({ name }) => name);
  return `${JSON.stringify(oembed(papers, quotationTitle(papers.quote, names)))}\n`;
}
