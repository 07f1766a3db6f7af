import type { Fate } from './quotation/fates.ts';
import type { Kind } from './quotation/kinds.ts';
import { site } from './site.ts';
import { yearOf } from './timeline/years.ts';

/** Turns a path below the site's base, without a leading slash, into a path from the root of the host. */
export function path(fromBase: string): string {
  return `${site.base}${fromBase}`;
}

/** The citation formats, named by their file extensions. */
export const citationFormats = ['bib', 'ris', 'csl.json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** The feeds. */
export const feedNames = ['articles', 'quotes', 'corrections'] as const;
export type FeedName = (typeof feedNames)[number];

/** The absolute URL of a path of the site. */
export function absoluteUrl(sitePath: string): string {
  return new URL(sitePath, site.url).href;
}

/** The paths of all pages and files. */
export const urls = {
  home: path(''),
  articles: path('articles/'),
  article: (id: string) => path(`articles/${id}/`),
  /** The records of an article's sources. */
  articleSources: (id: string) => path(`articles/${id}/sources/`),
  /** All corrections of an article that has many. */
  articleCorrections: (id: string) => path(`articles/${id}/corrections/`),
  quotes: path('quotes/'),
  quote: (id: string) => path(`quotes/${id}/`),
  /** The quotations of one form, or all that were never said. */
  quotesByForm: (kind: Kind) => path(`quotes/form/${kind}/`),
  /** The quotations whose words met one fate, such as being reversed. */
  quotesByFate: (fate: Fate) => path(`quotes/words/${fate}/`),
  quotesByYear: (year: string) => path(`quotes/year/${year}/`),
  speakers: path('speakers/'),
  speaker: (id: string) => path(`speakers/${id}/`),
  /** What a speaker said on a topic. */
  speakerOnTopic: (id: string, topic: string) => path(`speakers/${id}/${topic}/`),
  timeline: path('timeline/'),
  /** The timeline of a topic, of a year, or of a topic in a year. */
  timelineOf: ({ topic, year }: { topic?: string | undefined; year?: string | undefined }) =>
    path(`timeline/${topic ? `topic/${topic}/` : ''}${year ? `${year}/` : ''}`),
  /** An event on the page of its year: a path that stays the same when the timeline grows. */
  event: (event: { readonly id: string; readonly date: string }) =>
    path(`timeline/${yearOf(event)}/#${event.id}`),
  topics: path('topics/'),
  topic: (id: string) => path(`topics/${id}/`),
  authors: path('authors/'),
  author: (id: string) => path(`authors/${id}/`),
  sources: path('sources/'),
  source: (id: string) => path(`sources/${id}/`),
  search: path('search/'),
  check: path('check/'),
  words: path('words/'),
  /** The words that begin with a letter, which is given by its name in URLs. */
  wordsWith: (letter: string) => path(`words/${letter}/`),
  corrections: path('corrections/'),
  page: (id: string) => path(`${id}/`),
  articleCitation: (id: string, format: CitationFormat) => path(`articles/${id}.${format}`),
  quoteCitation: (id: string, format: CitationFormat) => path(`quotes/${id}.${format}`),
  /** A quotation within an article. */
  quoteInArticle: (article: string, quote: string) =>
    path(`articles/${article}/#${quotationAnchor(quote)}`),
  quoteData: (id: string) => path(`quotes/${id}.json`),
  /** A page of the data on all quotations; the first has no number. */
  quotesData: (page = 1) => path(page === 1 ? 'quotes.json' : `quotes-${page}.json`),
  quoteSchema: path('schema/quote.json'),
  embed: (id: string) => path(`embed/quotes/${id}/`),
  oembed: (id: string) => path(`embed/quotes/${id}.json`),
  articleCard: (id: string) => path(`cards/articles/${id}.png`),
  quoteCard: (id: string) => path(`cards/quotes/${id}.png`),
  siteCard: path('cards/site.png'),
  atomFeed: (name: FeedName) => path(`feeds/${name}.xml`),
  jsonFeed: (name: FeedName) => path(`feeds/${name}.json`),
  promisesCalendar: path('events.ics'),
  sitemap: path('sitemap.xml'),
  serviceWorker: path('service-worker.js'),
  manifest: path('manifest.webmanifest'),
  icon: (size: 32 | 192 | 512) => path(`icons/${size}.png`),
  vectorIcon: path('icon.svg'),
  /** The icon without rounded corners. */
  squareIcon: (size: 180 | 512) => path(`icons/square-${size}.png`),
} as const;

/** The id of the element in which an article first shows a quotation. */
export function quotationAnchor(id: string): string {
  return `q-${id}`;
}

/** The id of a state of a scene in an article. Each state shows a quotation as printed by one witness. */
export function stateAnchor(quote: string, witness: string): string {
  return `${quotationAnchor(quote)}__${witness}`;
}
