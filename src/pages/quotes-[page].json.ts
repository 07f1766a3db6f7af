import type { APIRoute, GetStaticPaths } from 'astro';
import { archive as load } from '../archive/load.ts';
import type { ListPage } from '../archive/pagination.ts';
import type { Quote } from '../archive/records.ts';
import { withCacheKeys } from '../build/astro/page-key.ts';
import { dataPages, quotesFile } from '../outputs/open-data/files.ts';

/** The pages of the data except the first, which is `quotes.json`. */
export const getStaticPaths = (async () =>
  withCacheKeys(
    dataPages(await load())
      .slice(1)
      .map((list) => ({ params: { page: String(list.number) }, props: { list } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ list: ListPage<Quote> }, { page: string }> = async ({ props }) =>
  new Response(quotesFile(props.list, await load()), {
    headers: { 'Content-Type': 'application/json' },
  });
