import type { APIRoute } from 'astro';
import remover from '../offline/remove-service-worker.ts?worker&url';
import worker from '../offline/service-worker.ts?worker&url';
import { site } from '../site.ts';

/**
 * The service worker. Its URL never changes, so that browsers can update it; it loads this build's script. If offline reading
 * is off, that script removes it.
 */
export const GET: APIRoute = () =>
  new Response(`importScripts(${JSON.stringify(site.offline ? worker : remover)});\n`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
