import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import type { ArticleMessage } from './article-message.ts';
import { scope } from './worker-scope.ts';
import { find, keep } from './saved-articles.ts';

/**
 * The service worker. Everything comes from the network; where there is none, an article that was read before, its
 * files and its quotation pages come from what is kept of it.
 */
const files = ['style', 'script', 'font', 'image'];

registerRoute(
  ({ request, sameOrigin }) =>
    sameOrigin && (request.mode === 'navigate' || files.includes(request.destination)),
  new NetworkOnly(),
);

setCatchHandler(async ({ request }) => (await find(request.url)) ?? Response.error());

/** One article after the other, since each changes the list of those that are kept. */
let last: Promise<void> = Promise.resolve();

scope.addEventListener('message', (event) => {
  // Only pages of this site can send one, and only register.ts does.
  const { url, files } = event.data as ArticleMessage;
  // Without the network, or where a page fails, what is kept stays.
  last = last.then(() => keep(url, files, scope.registration.scope)).catch(() => undefined);
  event.waitUntil(last);
});

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
