import { scope } from './worker-scope.ts';
import { clear } from './saved-articles.ts';

/** The service worker that takes the place of ours when reading without the network is switched off: it undoes it. */
scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => {
  event.waitUntil(clear().then(() => scope.registration.unregister()));
});
