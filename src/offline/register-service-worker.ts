import type { ArticleMessage } from './article-message.ts';

/**
 * Registers the service worker and tells it which article is being read, so that the article and its quotation pages
 * can be read again without a network connection; or that this is the page of the check, so that passages can be checked
 * without one. Nothing is loaded for this before the page is complete, or where the reader has asked to save data.
 */
const { serviceWorker } = document.documentElement.dataset;

async function register(address: string): Promise<void> {
  await navigator.serviceWorker.register(address);
  const { active } = await navigator.serviceWorker.ready;
  const check = document.querySelector<HTMLElement>('form[data-check-form] ~ [data-check]');
  if (!check && !document.querySelector('article[data-article]')) return;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const { worker, folder } = check?.dataset ?? {};
  const files = worker ? [...loaded, new URL(worker, location.href).href] : loaded;
  const article: ArticleMessage = {
    url: `${location.origin}${location.pathname}`,
    files: files.filter((file) => new URL(file).origin === location.origin),
    records: folder && new URL(folder, location.href).href,
  };
  active?.postMessage(article);
}

const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
if (serviceWorker && 'serviceWorker' in navigator && !savesData) {
  // Registration may fail, as in a private window; the page works without it.
  addEventListener('load', () => void register(serviceWorker).catch(() => undefined));
}
