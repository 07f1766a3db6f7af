import type { APIRoute } from 'astro';
import { absoluteUrl, urls } from '../urls.ts';

/** Asked for at the root of a host only; under a base path the publisher's own file has to name the sitemap. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(urls.sitemap)}\n`);
