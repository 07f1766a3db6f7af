import type { PageMessage } from './page-message.ts';

/**
 * Registers the service worker and tells it which page is being read, so that an article and its quotation pages can be
 * read again without a network connection, each as it was read last. Nothing is loaded for this before the page is
 * complete, or where the reader has asked to save data.
 */
const { serviceWorker } = document.documentElement.dataset;

async function register(address: string): Promise<void> {
  await navigator.serviceWorker.register(address);
  const { active } = await navigator.serviceWorker.ready;
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const page: PageMessage = {
    url: `${location.origin}${location.pathname}`,
    files: files.filter((file) => new URL(file).origin === location.origin),
    isArticle: document.querySelector('article[data-article]') !== null,
  };
  active?.postMessage(page);
}

const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
if (serviceWorker && 'serviceWorker' in navigator && !savesData) {
  // Registration may fail, as in a private window; the page works without it.
  addEventListener('load', () => void register(serviceWorker).catch(() => undefined));
}
