import type { APIRoute } from 'astro';
import { archive as load } from '../archive/load.ts';
import { dataPages, quotesFile } from '../outputs/open-data/files.ts';

export const GET: APIRoute = async () => {
  const archive = await load();
  const [first] = dataPages(archive);
  return new Response(quotesFile(first, archive), {
    headers: { 'Content-Type': 'application/json' },
  });
};
