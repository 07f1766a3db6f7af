import type { ArticleMessage } from './article-message.ts';

/**
 * What scripts add to reading: an article that was read opens again without the network, and so do the pages of its
 * quotations. Nothing is fetchJson for it before the page is complete, nor where readers ask to save data.
 */
const { serviceWorker } = document.documentElement.dataset;

async function register(address: string): Promise<void> {
  await navigator.serviceWorker.register(address);
  const { active } = await navigator.serviceWorker.ready;
  if (!document.querySelector('article[data-article]')) return;
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const article: ArticleMessage = {
    url: `${location.origin}${location.pathname}`,
    files: files.filter((file) => new URL(file).origin === location.origin),
  };
  active?.postMessage(article);
}

const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
if (serviceWorker && 'serviceWorker' in navigator && !savesData) {
  // Where it fails, as in a private window, the page is as good without it.
  addEventListener('load', () => void register(serviceWorker).catch(() => undefined));
}
