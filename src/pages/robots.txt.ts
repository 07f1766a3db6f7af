import type { APIRoute } from 'astro';
import { absoluteUrl, urls } from '../urls.ts';

/** Crawlers read this file only at the root of a host. Under a base path, the host's own file must name the sitemap. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(urls.sitemap)}\n`);
