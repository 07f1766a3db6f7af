import type { APIRoute, GetStaticPaths } from 'astro';
import { archive as load } from '../../../archive/load.ts';
import { articleCard } from '../../../outputs/cards/article-card.ts';
import { cachedCard } from '../../../build/card-cache.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const { articles } = await load();
  return site.cards ? articles.all.map(({ id }) => ({ params: { id } })) : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string }> = async ({ params }) => {
  const archive = await load();
  const card = articleCard(archive.articles.getOrThrow(params.id), archive);
  return new Response(new Uint8Array(await cachedCard(card)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
