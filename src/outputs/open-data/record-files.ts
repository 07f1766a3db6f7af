import { urls, citationFormats, type CitationFormat } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Article, Quote } from '../../archive/records.ts';
import { articleCitation } from '../citation/article-citation.ts';
import type { Citation } from '../citation/citation.ts';
import { citationFiles } from '../citation/formats.ts';
import { attributedQuote, type AttributedQuote } from '../../archive/attributed-quote.ts';
import { quotationCitation } from '../citation/quotation-citation.ts';
import { oembed } from '../embed/oembed.ts';
import { quotationTitle } from '../../quotation/title.ts';
import { site } from '../../site.ts';
import { quoteFile } from './files.ts';

/** A file for programs: its path on the site, its media type, and a function that prints it. */
export interface RecordFile {
  readonly path: string;
  readonly mediaType: string;
  readonly print: () => string;
}

/**
 * Makes the files for programs that accompany each article and quotation: citations, if the site offers them as files, and a
 * quotation’s data file and oEmbed response. Because there are many and they are not pages, they are written without routes.
 */
export function* recordFiles(archive: Archive): Generator<RecordFile> {
  for (const article of archive.articles.all) yield* filesOfArticle(article, archive);
  for (const quote of archive.quotes.all) yield* filesOfQuotation(quote, archive);
}

function filesOfArticle(article: Article, archive: Archive): RecordFile[] {
  return citations(
    () => articleCitation(article, archive),
    (format) => urls.articleCitation(article.id, format),
  );
}

function filesOfQuotation(quote: Quote, archive: Archive): RecordFile[] {
  const attributed = attributedQuote(quote, archive);
  return [
    ...citations(
      () => quotationCitation(attributed),
      (format) => urls.quoteCitation(quote.id, format),
    ),
    {
      path: urls.quoteData(quote.id),
      mediaType: 'application/json',
      print: () => quoteFile(quote, archive),
    },
    {
      path: urls.oembed(quote.id),
      mediaType: 'application/json',
      print: () => oembedFile(attributed),
    },
  ];
}

/** @param make makes the citation, which is needed only if one of the files is printed */
function citations(make: () => Citation, pathOf: (format: CitationFormat) => string): RecordFile[] {
  if (!site.downloads) return [];
  let citation: Citation | undefined;
  return citationFormats.map((format) => {
    const { mediaType, print } = citationFiles[format];
    return { path: pathOf(format), mediaType, print: () => print((citation ??= make())) };
  });
}

function oembedFile(attributed: AttributedQuote): string {
  const names = attributed.speakers.map(({ name }) => name);
  return `${JSON.stringify(oembed(attributed, quotationTitle(attributed.quote, names)))}\n`;
}
