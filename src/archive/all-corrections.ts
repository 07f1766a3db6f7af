import { markedFirstWords } from '../quotation/title.ts';
import type { Correction } from '../schemas/correction.ts';
import { outletOf } from '../schemas/source.ts';
import { pathIfShown } from '../sections.ts';
import { urls } from '../urls.ts';
import type { Archive } from './archive.ts';

/** A correction, with the title and address of the record it corrects. */
export interface RecordCorrection {
  readonly href: string;
  readonly title: string;
  readonly correction: Correction;
}

/** The records that can have corrections. */
type Correctable = Pick<
  Archive,
  'articles' | 'quotes' | 'speakers' | 'sources' | 'events' | 'topics' | 'authors' | 'pages'
>;

/** The corrections of all records, newest first. */
export function allCorrections(archive: Correctable): RecordCorrection[] {
  return [
    ...archive.articles.all.flatMap((article) =>
      correctionsOf(article, urls.article(article.id), article.title),
    ),
    ...archive.quotes.all.flatMap((quote) =>
      correctionsOf(quote, urls.quote(quote.id), markedFirstWords(quote)),
    ),
    ...archive.speakers.all.flatMap((speaker) =>
      correctionsOf(
        speaker,
        pathIfShown(urls.speaker(speaker.id)) ?? urls.corrections,
        speaker.name,
      ),
    ),
    ...archive.sources.all.flatMap((source) =>
      correctionsOf(source, urls.source(source.id), source.title ?? outletOf(source)),
    ),
    ...archive.events.all.flatMap((event) =>
      correctionsOf(event, pathIfShown(urls.event(event)) ?? urls.corrections, event.title),
    ),
    ...archive.topics.all.flatMap((topic) =>
      correctionsOf(topic, urls.topic(topic.id), topic.title),
    ),
    ...archive.authors.all.flatMap((author) =>
      correctionsOf(author, urls.author(author.id), author.name),
    ),
    ...archive.pages.all.flatMap((page) => correctionsOf(page, urls.page(page.id), page.title)),
  ].sort((a, b) => (a.correction.on < b.correction.on ? 1 : -1));
}

function correctionsOf(
  { corrections = [] }: { readonly corrections?: readonly Correction[] | undefined },
  href: string,
  title: string,
): RecordCorrection[] {
  return corrections.map((correction) => ({ href, title, correction }));
}
