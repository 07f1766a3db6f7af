import type { APIRoute, GetStaticPaths } from 'astro';
import { archive as load } from '../../../archive/load.ts';
import { cachedCard } from '../../../cards/cached.ts';
import { quotationCard } from '../../../cards/quotation-card.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const { quotes } = await load();
  return site.cards ? quotes.all.map(({ id }) => ({ params: { id } })) : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string }> = async ({ params }) => {
  const { quotes, speakers } = await load();
  const quote = quotes.need(params.id);
  const card = quotationCard(
    quote,
    quote.speakers.map((id) => speakers.need(id)),
  );
  return new Response(new Uint8Array(await cachedCard(card)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
