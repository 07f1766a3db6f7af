import type { PageMessage } from './page-message.ts';

/**
 * Registers the service worker and tells it which page is being read. Without a network connection, an article and its
 * quotation pages can then be read again as they last were, and passages can be checked. Nothing is loaded for this until the
 * page has loaded, or if the reader has asked to save data.
 */
const { serviceWorker } = document.documentElement.dataset;

async function register(address: string): Promise<void> {
  await navigator.serviceWorker.register(address);
  const { active } = await navigator.serviceWorker.ready;
  const check = document.querySelector<HTMLElement>('form[data-check-form] ~ [data-check]');
  const { worker, folder } = check?.dataset ?? {};
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const files = worker ? [...loaded, new URL(worker, location.href).href] : loaded;
  const page: PageMessage = {
    url: `${location.origin}${location.pathname}`,
    files: files.filter((file) => new URL(file).origin === location.origin),
    isArticle: document.querySelector('article[data-article]') !== null,
    records: folder && new URL(folder, location.href).href,
  };
  active?.postMessage(page);
}

const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
if (serviceWorker && 'serviceWorker' in navigator && !savesData) {
  // Registration may fail, as in a private window. The page works without it.
  addEventListener('load', () => void register(serviceWorker).catch(() => undefined));
}
