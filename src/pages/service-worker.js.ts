import type { APIRoute } from 'astro';
import stop from '../offline/remove-service-worker.ts?worker&url';
import worker from '../offline/service-worker.ts?worker&url';
import { site } from '../site.ts';

/**
 * The service worker at a URL that never changes, so that browsers can update it: it loads the program of this build.
 * With `OFFLINE=off`, that program removes offline reading.
 */
export const GET: APIRoute = () =>
  new Response(`importScripts(${JSON.stringify(site.offline ? worker : stop)});\n`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
