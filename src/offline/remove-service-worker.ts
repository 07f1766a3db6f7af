import { deleteSaved } from './article-cache.ts';
import { scope } from './worker-scope.ts';

/** The service worker's replacement when offline reading is off: deletes everything saved, then unregisters itself. */
scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => {
  event.waitUntil(deleteSaved().then(() => scope.registration.unregister()));
});
