import type { APIRoute } from 'astro';
import { archive as load } from '../archive/load.ts';
import { quotesFile } from '../outputs/open-data/files.ts';

export const GET: APIRoute = async () =>
  new Response(quotesFile(1, await load()), { headers: { 'Content-Type': 'application/json' } });
