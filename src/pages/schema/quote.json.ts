import type { APIRoute } from 'astro';
import { quoteSchema } from '../../outputs/open-data/json-schema.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(quoteSchema(), undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
