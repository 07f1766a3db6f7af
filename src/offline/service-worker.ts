import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { findSaved, refreshPage, saveArticle } from './article-cache.ts';
import { filesOfVolume } from '../search/check/volume-files.ts';
import type { PageMessage } from './page-message.ts';
import { workerScope } from './worker-scope.ts';

// The service worker. Everything comes from the network. Without a connection, articles that were read before come from the
// cache, with their files and quotation pages.

/** The types of files that pages load. */
const fileTypes = ['style', 'script', 'font', 'image', 'worker'];

/** The paths of the records that the passage-check page loads. */
const RECORDS = /\/(?:search\/(?:volume\.json|terms\/|quotes)|quotes\/[^/]+\.json)/;

/** The maximum number of quotations saved for checking passages offline. If there are more, none are saved. */
const MAX_RECORDS = 300;

registerRoute(
  ({ request, sameOrigin, url }) =>
    sameOrigin &&
    (request.mode === 'navigate' ||
      fileTypes.includes(request.destination) ||
      RECORDS.test(url.pathname)),
  new NetworkOnly(),
);

setCatchHandler(
  async ({ request }) =>
    (await findSaved(request.url, request.mode === 'navigate')) ?? Response.error(),
);

/** Saves articles one after another, because each changes the list of saved articles. */
let queue: Promise<void> = Promise.resolve();

workerScope.addEventListener('message', (event) => {
  // Only pages of this site can send a message, and only register-service-worker.ts does.
  const { url, files, isArticle, records } = event.data as PageMessage;
  const save = async (): Promise<void> => {
    if (records === undefined && !isArticle) return refreshPage(url, files);
    const needed = records === undefined ? [] : await filesOfVolume(records, MAX_RECORDS);
    await saveArticle(url, [...files, ...needed], workerScope.registration.scope);
  };
  // Without a connection, or if a page fails to load, the earlier version is kept.
  queue = queue.then(save).catch(() => undefined);
  event.waitUntil(queue);
});

workerScope.addEventListener('install', () => void workerScope.skipWaiting());
workerScope.addEventListener('activate', (event) => event.waitUntil(workerScope.clients.claim()));
