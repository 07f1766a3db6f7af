import type { APIRoute, GetStaticPaths } from 'astro';
import { archive as load } from '../archive/load.ts';
import { withCacheKeys } from '../build/astro/page-key.ts';
import { pageCount, quotesFile } from '../outputs/open-data/files.ts';

/** The pages of the data except the first, which is `quotes.json`. */
export const getStaticPaths = (async () => {
  const later = pageCount(await load()) - 1;
  return withCacheKeys(
    Array.from({ length: later }, (_, index) => ({ params: { page: String(index + 2) } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<object, { page: string }> = async ({ params }) =>
  new Response(quotesFile(Number(params.page), await load()), {
    headers: { 'Content-Type': 'application/json' },
  });
