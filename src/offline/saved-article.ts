/** An article that is kept for reading without the network. */
export interface SavedArticle {
  /** Its address. */
  readonly url: string;
  /** The name of the cache that holds it with all that belongs to it. */
  readonly cache: string;
  /** A digest of its page. */
  readonly digest: string;
  /** When it was kept, in milliseconds since 1970, UTC. */
  readonly at: number;
}

/** How many articles are kept. */
const ARTICLES = 30;
/** For how long the quotation pages of an article that did not change are good. */
const DAY = 86_400_000;

/** Whether an article has to be fetchJson with all that belongs to it, or is kept as it is. */
export function isStale(kept: SavedArticle | undefined, digest: string, now: number): boolean {
  return kept?.digest !== digest || now - kept.at > DAY;
}

/** The shelf with an article put in the place of its last version, and those for which there is no room. */
export function withArticle(
  shelf: readonly SavedArticle[],
  article: SavedArticle,
): { readonly kept: readonly SavedArticle[]; readonly gone: readonly SavedArticle[] } {
  const others = shelf.filter(({ url }) => url !== article.url);
  const byAge = [article, ...others].sort((a, b) => b.at - a.at);
  const kept = byAge.slice(0, ARTICLES);
  return { kept, gone: shelf.filter((each) => !kept.includes(each)) };
}

/**
 * The addresses of the quotation pages to which an article leads.
 * @param html the article's page, as this site writes it
 * @param quotes the address of the folder of quotations
 */
export function quotationPages(html: string, quotes: string): readonly string[] {
  const { pathname } = new URL(quotes);
  const paths = [...html.matchAll(/ href="([^"#?]+)/g)].flatMap(([, href]) => href ?? []);
  const pages = paths.filter(
    (path) => path.startsWith(pathname) && /^[^/]+\/$/.test(path.slice(pathname.length)),
  );
  return [...new Set(pages)].map((path) => new URL(path, quotes).href);
}
