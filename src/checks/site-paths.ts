import type { Content } from '../content/content.ts';
import { publishedAddresses, unreadableAddresses } from '../content/addresses.ts';
import { fates, fatesOf, type Fate } from '../quotation/fates.ts';
import { kindsIn } from '../quotation/kinds.ts';
import { isDraft } from '../schemas/collection.ts';
import type { QuoteData } from '../schemas/quote.ts';
import { yearOf } from '../timeline/years.ts';
import { pathIfShown } from '../sections.ts';
import { site } from '../site.ts';
import { citationFormats, feedNames, path } from '../urls.ts';
import { sections } from './site-sections.ts';

/**
 * The paths of the site's pages and files, relative to its base. For a list of several pages, only the first page is included.
 */
export interface SitePaths {
  /** The paths of pages, which end in a slash; empty for the front page. */
  readonly pages: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}

/** Finds the paths that a build of this content will have. */
export function sitePaths(content: Content): SitePaths {
  const addresses = [...publishedAddresses(content), ...unreadableAddresses(content)].filter(
    (address) => !address.startsWith('events/'),
  );
  return {
    pages: new Set(
      [
        ...sections,
        ...addresses.map((address) => `${address.replace(/^pages\//, '')}/`),
        ...listPages(content),
      ].filter((page) => pathIfShown(path(page))),
    ),
    files: new Set([
      ...sections.filter((section) => !section.endsWith('/')),
      ...feedNames.flatMap((name) => [`feeds/${name}.xml`, `feeds/${name}.json`]),
      'quotes.json',
      'robots.txt',
      ...addresses.flatMap(filesOf),
      ...[...content.images].map((image) => `images/${image}`),
    ]),
  };
}

/** The lists of quotations by kind, by year and by what happened to their words, and of events by year and topic. */
function listPages(content: Content): string[] {
  const quotes = content.quotes.map(({ data }) => data).filter((data) => !isDraft(data));
  const events = content.events.map(({ data }) => data);
  const onTopics = events.flatMap((event) => event.topics.map((topic) => ({ topic, event })));
  return [
    ...kindsIn(quotes).map((name) => `quotes/form/${name}/`),
    ...fatesIn(quotes).map((name) => `quotes/words/${name}/`),
    ...quotes.map(({ said }) => `quotes/year/${yearOf({ date: said })}/`),
    ...events.map((event) => `timeline/${yearOf(event)}/`),
    ...onTopics.map(({ topic }) => `timeline/topic/${topic}/`),
    ...onTopics.map(({ topic, event }) => `timeline/topic/${topic}/${yearOf(event)}/`),
  ];
}

/** The fates of words that some quotation has. Printings are compared only until all fates are found. */
function fatesIn(quotes: readonly QuoteData[]): Fate[] {
  const found = new Set<Fate>();
  for (const quote of quotes) {
    if (found.size === fates.length) break;
    for (const fate of fatesOf(quote)) found.add(fate);
  }
  return [...found];
}

/** The files that accompany a page: its citations, if the site offers them as files, and a quotation's data. */
function filesOf(address: string): string[] {
  const isQuote = address.startsWith('quotes/');
  if (!isQuote && !address.startsWith('articles/')) return [];
  const citations = site.downloads ? citationFormats.map((format) => `${address}.${format}`) : [];
  return isQuote ? [...citations, `${address}.json`] : citations;
}
