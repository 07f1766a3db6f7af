import { deleteSaved } from './article-cache.ts';
import { scope } from './worker-scope.ts';

/** Replaces the service worker if offline reading is switched off: deletes what was saved, then unregisters itself. */
scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => {
  event.waitUntil(deleteSaved().then(() => scope.registration.unregister()));
});
