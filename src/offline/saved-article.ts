/** An article saved for reading without a network connection. */
export interface SavedArticle {
  /** Its address. */
  readonly url: string;
  /** The name of the cache that holds its page, the files it uses and its quotation pages. */
  readonly cache: string;
  /** A digest of its page. */
  readonly digest: string;
  /** When it was saved, in milliseconds since the Unix epoch. */
  readonly at: number;
}

/** The maximum number of saved articles. */
const MAX_ARTICLES = 30;

/**
 * The age, in milliseconds, at which an article is saved again even if its own page is unchanged, because its quotation pages
 * may have changed: one day.
 */
const MAX_AGE = 86_400_000;

/**
 * Whether an article must be saved again, with everything that belongs to it.
 * @param saved the version saved last, if any
 * @param digest a digest of the current page
 * @param now the time, in milliseconds since the Unix epoch
 */
export function isStale(saved: SavedArticle | undefined, digest: string, now: number): boolean {
  return saved?.digest !== digest || now - saved.at > MAX_AGE;
}

/**
 * Adds an article to the list of saved articles, replacing any earlier version of it.
 * @returns the new list, most recent first, and the versions that are no longer on it
 */
export function withArticle(
  list: readonly SavedArticle[],
  article: SavedArticle,
): { readonly saved: readonly SavedArticle[]; readonly removed: readonly SavedArticle[] } {
  const others = list.filter(({ url }) => url !== article.url);
  const saved = [article, ...others].sort((a, b) => b.at - a.at).slice(0, MAX_ARTICLES);
  return { saved, removed: list.filter((each) => !saved.includes(each)) };
}

/**
 * The addresses of the quotation pages that an article links to.
 * @param html the HTML of the article's page, as this site generates it
 * @param quotesUrl the URL of the `quotes/` folder
 */
export function quotationPages(html: string, quotesUrl: string): readonly string[] {
  const { pathname } = new URL(quotesUrl);
  const paths = [...html.matchAll(/ href="([^"#?]+)/g)].flatMap(([, href]) => href ?? []);
  const pages = paths.filter(
    (path) => path.startsWith(pathname) && /^[^/]+\/$/.test(path.slice(pathname.length)),
  );
  return [...new Set(pages)].map((path) => new URL(path, quotesUrl).href);
}
