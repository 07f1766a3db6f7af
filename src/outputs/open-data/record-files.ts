import { urls, citationFormats, type CitationFormat } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import { cachedReads } from '../../archive/reads.ts';
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
 * A file reads its record when it is printed, so that the reads can be noted (src/archive/reads.ts).
 */
export function* recordFiles(archive: Archive): Generator<RecordFile> {
  for (const { id } of archive.articles.all) yield* filesOfArticle(id, archive);
  for (const { id } of archive.quotes.all) yield* filesOfQuotation(id, archive);
}

function filesOfArticle(id: string, archive: Archive): RecordFile[] {
  return citations(
    () => articleCitation(archive.articles.getOrThrow(id), archive),
    (format) => urls.articleCitation(id, format),
  );
}

function filesOfQuotation(id: string, archive: Archive): RecordFile[] {
  const attributed = cachedReads(() => attributedQuote(archive.quotes.getOrThrow(id), archive));
  return [
    ...citations(
      () => quotationCitation(attributed()),
      (format) => urls.quoteCitation(id, format),
    ),
    {
      path: urls.quoteData(id),
      mediaType: 'application/json',
      print: () => quoteFile(archive.quotes.getOrThrow(id), archive),
    },
    {
      path: urls.oembed(id),
      mediaType: 'application/json',
      print: () => oembedFile(attributed()),
    },
  ];
}

function citations(cite: () => Citation, pathOf: (format: CitationFormat) => string): RecordFile[] {
  if (!site.downloads) return [];
  const citation = cachedReads(cite);
  return citationFormats.map((format) => {
    const { mediaType, print } = citationFiles[format];
    return { path: pathOf(format), mediaType, print: () => print(citation()) };
  });
}

function oembedFile(attributed: AttributedQuote): string {
  const names = attributed.speakers.map(({ name }) => name);
  return `${JSON.stringify(oembed(attributed, quotationTitle(attributed.quote, names)))}\n`;
}
