import type { Form } from './schemas/form.ts';
import { site } from './site.ts';
import { yearOf } from './timeline/years.ts';

/** A path of the site, from the root of its host: the base and the path given, which begins without a slash. */
export function path(fromBase: string): string {
  return `${site.base}${fromBase}`;
}

/** The forms in which an article or a quotation is given to reference managers: what their files end in. */
export const citationFormats = ['bib', 'ris', 'csl.json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** What can be followed in a feed reader. */
export const feedNames = ['articles', 'quotes', 'corrections'] as const;
export type FeedName = (typeof feedNames)[number];

/** The full address of a path of the site, with its host. */
export function absolute(sitePath: string): string {
  return new URL(sitePath, site.url).href;
}

export const address = {
  home: path(''),
  articles: path('articles/'),
  article: (id: string) => path(`articles/${id}/`),
  quotes: path('quotes/'),
  quote: (id: string) => path(`quotes/${id}/`),
  quotesByForm: (form: Form) => path(`quotes/form/${form}/`),
  quotesByYear: (year: string) => path(`quotes/year/${year}/`),
  speakers: path('speakers/'),
  speaker: (id: string) => path(`speakers/${id}/`),
  /** What a speaker said on a topic. */
  speakerOnTopic: (id: string, topic: string) => path(`speakers/${id}/${topic}/`),
  timeline: path('timeline/'),
  /** The timeline of a topic, of a year, or of a topic in a year. */
  timelineOf: ({ topic, year }: { topic?: string | undefined; year?: string | undefined }) =>
    path(`timeline/${topic ? `topic/${topic}/` : ''}${year ? `${year}/` : ''}`),
  /** An event's place on the page of its year, which stays the same when the timeline grows. */
  event: (event: { readonly id: string; readonly date: string }) =>
    path(`timeline/${yearOf(event)}/#${event.id}`),
  topics: path('topics/'),
  topic: (id: string) => path(`topics/${id}/`),
  sources: path('sources/'),
  source: (id: string) => path(`sources/${id}/`),
  search: path('search/'),
  words: path('words/'),
  /** The words that begin with a letter, by what stands for it in addresses. */
  wordsWith: (letter: string) => path(`words/${letter}/`),
  corrections: path('corrections/'),
  page: (id: string) => path(`${id}/`),
  articleCitation: (id: string, format: CitationFormat) => path(`articles/${id}.${format}`),
  quoteCitation: (id: string, format: CitationFormat) => path(`quotes/${id}.${format}`),
  /** The place of a quotation in the text of an article. */
  quoteInArticle: (article: string, quote: string) =>
    path(`articles/${article}/#${quotationAnchor(quote)}`),
  quoteData: (id: string) => path(`quotes/${id}.json`),
  /** All records, a page at a time; the first page has the plain name. */
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
  /** The icon without round corners. */
  squareIcon: (size: 180 | 512) => path(`icons/square-${size}.png`),
} as const;

/** The id of the place where an article first prints a quotation. */
export function quotationAnchor(id: string): string {
  return `q-${id}`;
}
