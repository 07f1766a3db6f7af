import { deleteSaved } from './article-cache.ts';
import { workerScope } from './worker-scope.ts';

/** The service worker's replacement when offline reading is off: deletes everything saved, then unregisters itself. */
workerScope.addEventListener('install', () => void workerScope.skipWaiting());
workerScope.addEventListener('activate', (event) => {
  event.waitUntil(deleteSaved().then(() => workerScope.registration.unregister()));
});
