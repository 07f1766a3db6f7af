import { isStale, quotationPages, withArticle, type SavedArticle } from './saved-article.ts';

/** The cache that holds the list of kept articles. */
const LIST = 'verbatim-articles';
/** Where the list stands in it. */
const PLACE = '/articles';

/**
 * Keeps an article with its quotation pages. It takes the place of the version that was kept before only once all of
 * it is there; whatever goes wrong before leaves that version as it is.
 * @param url the article's address
 * @param files the addresses of the style sheets, scripts, fonts and images that it uses
 * @param site the address of the site's front page
 */
export async function keep(url: string, files: readonly string[], site: string): Promise<void> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) return;
  const html = await response.clone().text();
  const digest = await digestOf(html);
  const shelf = await savedArticles();
  const last = shelf.find((kept) => kept.url === url);
  const now = Math.round(performance.timeOrigin + performance.now());
  if (!isStale(last, digest, now)) return;

  const article: SavedArticle = { url, cache: `verbatim-article ${url} ${now}`, digest, at: now };
  const cache = await caches.open(article.cache);
  try {
    // Puts all of them, or none.
    const pages = quotationPages(html, `${site}quotes/`);
    await cache.addAll([
      ...new Set(files),
      ...pages.map((page) => new Request(page, { cache: 'no-cache' })),
    ]);
    await cache.put(url, response);
  } catch (error) {
    await caches.delete(article.cache);
    throw error;
  }
  const { kept, gone } = withArticle(shelf, article);
  const list = await caches.open(LIST);
  await list.put(PLACE, Response.json(kept));
  await Promise.all(gone.map((each) => caches.delete(each.cache)));
}

/** What is kept of a page or a file, from the article that was kept last of those to which it belongs. */
export async function find(url: string): Promise<Response | undefined> {
  const [page = url] = url.split('#');
  for (const { cache } of await savedArticles()) {
    const response = await caches.match(page, { cacheName: cache });
    if (response) return response;
  }
  return undefined;
}

/** Throws away all that is kept. */
export async function clear(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('verbatim-'));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** The kept articles, the one kept last first. */
async function savedArticles(): Promise<readonly SavedArticle[]> {
  const response = await caches.match(PLACE, { cacheName: LIST });
  // Written above, in this form.
  return response ? ((await response.json()) as readonly SavedArticle[]) : [];
}

async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
