import type { APIRoute, GetStaticPaths } from 'astro';
import { archive as load } from '../../archive/load.ts';
import { keyed } from '../../archive/page-key.ts';
import { quoteFile } from '../../open-data/files.ts';

export const getStaticPaths = (async () => {
  const { quotes } = await load();
  return keyed(quotes.all.map(({ id }) => ({ params: { id } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string }> = async ({ params }) => {
  const archive = await load();
  return new Response(quoteFile(archive.quotes.need(params.id), archive), {
    headers: { 'Content-Type': 'application/json' },
  });
};
