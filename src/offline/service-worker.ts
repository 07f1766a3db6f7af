import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { findSaved, refreshPage, saveArticle } from './article-cache.ts';
import type { PageMessage } from './page-message.ts';
import { scope } from './worker-scope.ts';

/**
 * The service worker. Everything comes from the network; where there is none, articles that were read before come from
 * the cache, with their files and quotation pages.
 */
const fileTypes = ['style', 'script', 'font', 'image'];

registerRoute(
  ({ request, sameOrigin }) =>
    sameOrigin && (request.mode === 'navigate' || fileTypes.includes(request.destination)),
  new NetworkOnly(),
);

setCatchHandler(
  async ({ request }) =>
    (await findSaved(request.url, request.mode === 'navigate')) ?? Response.error(),
);

/** Articles are saved one after another, because each of them changes the list of saved articles. */
let queue: Promise<void> = Promise.resolve();

scope.addEventListener('message', (event) => {
  // Only pages of this site can send one, and only register-service-worker.ts does.
  const { url, files, isArticle } = event.data as PageMessage;
  const save = () =>
    isArticle ? saveArticle(url, files, scope.registration.scope) : refreshPage(url, files);
  // Without the network, or where a page fails to load, the earlier version stays.
  queue = queue.then(save).catch(() => undefined);
  event.waitUntil(queue);
});

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
