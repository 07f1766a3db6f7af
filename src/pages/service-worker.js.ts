import type { APIRoute } from 'astro';
import stop from '../offline/remove-service-worker.ts?worker&url';
import worker from '../offline/service-worker.ts?worker&url';
import { site } from '../site.ts';

/**
 * The service worker under an address that never changes, by which browsers find it again: it loads the program of this
 * build. While `OFFLINE=off`, that program takes back what the other one did.
 */
export const GET: APIRoute = () =>
  new Response(`importScripts(${JSON.stringify(site.offline ? worker : stop)});\n`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
