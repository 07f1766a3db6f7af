import { isStale, quotationPages, withArticle, type SavedArticle } from './saved-article.ts';

/** The cache that holds the list of saved articles, and the list's address in that cache. */
const LIST_CACHE = 'verbatim-articles';
const LIST_ADDRESS = '/articles';

/**
 * Saves an article with its quotation pages, unless an up-to-date version is already saved. An earlier version is removed
 * only when the new one is complete.
 * @param url the article's address
 * @param files the addresses of the style sheets, scripts, fonts and images that it uses
 * @param site the address of the site's front page
 * @throws if a page or file cannot be fetched; the earlier version is then kept
 */
export async function saveArticle(
  url: string,
  files: readonly string[],
  site: string,
): Promise<void> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) return;
  const html = await response.clone().text();
  const digest = await digestOf(html);
  const list = await savedArticles();
  const earlier = list.find((article) => article.url === url);
  const now = Math.round(performance.timeOrigin + performance.now());
  if (!isStale(earlier, digest, now)) return;

  const article: SavedArticle = { url, cache: `verbatim-article ${url} ${now}`, digest, at: now };
  const cache = await caches.open(article.cache);
  try {
    const pages = quotationPages(html, `${site}quotes/`);
    // Adds all of them, or none.
    await cache.addAll([
      ...new Set(files),
      ...pages.map((page) => new Request(page, { cache: 'no-cache' })),
    ]);
    await cache.put(url, response);
  } catch (error) {
    await caches.delete(article.cache);
    throw error;
  }
  const { saved, removed } = withArticle(list, article);
  const listCache = await caches.open(LIST_CACHE);
  await listCache.put(LIST_ADDRESS, Response.json(saved));
  await Promise.all(removed.map((each) => caches.delete(each.cache)));
}

/**
 * Finds a saved page or file, from the most recently saved article that it belongs to. For a page, the query and the
 * fragment of the address are ignored, and an address without the final slash redirects to the one with it.
 */
export async function findSaved(address: string, isPage: boolean): Promise<Response | undefined> {
  const url = new URL(address);
  url.hash = '';
  if (isPage) url.search = '';
  const saved = await matchSaved(url.href);
  if (saved || !isPage || url.pathname.endsWith('/')) return saved;
  const page = `${url.href}/`;
  return (await matchSaved(page)) && Response.redirect(page);
}

async function matchSaved(url: string): Promise<Response | undefined> {
  for (const { cache } of await savedArticles()) {
    const response = await caches.match(url, { cacheName: cache });
    if (response) return response;
  }
  return undefined;
}

/**
 * Replaces every saved copy of a page with its current version and the files it uses.
 * @throws if the page or a file cannot be fetched; the earlier version is then kept
 */
export async function refreshPage(url: string, files: readonly string[]): Promise<void> {
  for (const { cache: name } of await savedArticles()) {
    if (!(await caches.match(url, { cacheName: name }))) continue;
    const cache = await caches.open(name);
    await cache.addAll([...new Set(files)]);
    await cache.add(new Request(url, { cache: 'no-cache' }));
  }
}

/** Deletes everything that was saved. */
export async function deleteSaved(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('verbatim-'));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** The saved articles, most recent first. */
async function savedArticles(): Promise<readonly SavedArticle[]> {
  const response = await caches.match(LIST_ADDRESS, { cacheName: LIST_CACHE });
  // Only `saveArticle` writes the list.
  return response ? ((await response.json()) as readonly SavedArticle[]) : [];
}

async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
