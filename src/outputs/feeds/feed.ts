import { absoluteUrl, urls, type FeedName } from '../../urls.ts';
import { allCorrections } from '../../archive/all-corrections.ts';
import type { Archive } from '../../archive/archive.ts';
import { outputsText } from '../../interface/strings.ts';
import { site } from '../../site.ts';
import { articleEntry } from './article-entry.ts';
import { changedOn } from '../../archive/changed-on.ts';
import { correctionEntry } from './correction-entry.ts';
import type { Feed, FeedEntry } from './entry.ts';
import { quotationEntry } from './quotation-entry.ts';

/** The maximum number of entries in a feed. Older ones can be found on the site and in `quotes.json`. */
const MAX_ENTRIES = 50;

/** The maximum number of articles in a feed, which is lower since their entries contain the full text. */
const MAX_ARTICLES = 25;

/** The title and description of each feed. */
export const feedTitles: Readonly<
  Record<FeedName, { readonly title: string; readonly description: string }>
> = {
  articles: feedTitle('articles'),
  quotes: feedTitle('quotes'),
  corrections: feedTitle('corrections'),
};

function feedTitle(name: FeedName): { readonly title: string; readonly description: string } {
  const { title, description } = outputsText.feeds[name];
  return { title: title(site.name), description };
}

const pages: Readonly<Record<FeedName, string>> = {
  articles: urls.articles,
  quotes: urls.quotes,
  corrections: urls.corrections,
};

/** Makes one of our feeds. */
export function feed(name: FeedName, archive: Archive): Feed {
  const entries = entriesOf[name](archive)
    .sort((a, b) => order(b.published, a.published) || order(a.id, b.id))
    .slice(0, MAX_ENTRIES);
  return {
    ...feedTitles[name],
    home: absoluteUrl(pages[name]),
    atom: absoluteUrl(urls.atomFeed(name)),
    json: absoluteUrl(urls.jsonFeed(name)),
    updated: latest(entries.map(({ updated }) => updated)) ?? lastChange(archive),
    entries,
  };
}

const entriesOf: Readonly<Record<FeedName, (archive: Archive) => FeedEntry[]>> = {
  // Articles are sorted newest first, so older ones need not be rendered.
  articles: (archive) =>
    archive.articles.all.slice(0, MAX_ARTICLES).map((article) => articleEntry(article, archive)),
  quotes: (archive) =>
    [...archive.quotes.all]
      .sort((a, b) => order(b.published ?? '', a.published ?? '') || order(a.id, b.id))
      .slice(0, MAX_ENTRIES)
      .flatMap((quote) => quotationEntry(quote, archive) ?? []),
  corrections: (archive) => allCorrections(archive).map(correctionEntry),
};

/**
 * For a feed without entries, the day of the last change to any article or quotation; if there is none, the first day of Unix
 * time.
 */
function lastChange({ articles, quotes }: Archive): string {
  const days = [...articles.all, ...quotes.all].map(changedOn);
  return latest(days.filter((day) => day !== undefined)) ?? '1970-01-01';
}

function latest(days: readonly string[]): string | undefined {
  return [...days].sort().at(-1);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
