import type { APIRoute, GetStaticPaths } from 'astro';
import { authorOf } from '../../../archive/attributed-quote.ts';
import { archive as load } from '../../../archive/load.ts';
import { cachedCard } from '../../../build/card-cache.ts';
import { archiveDetails } from '../../../outputs/cards/changed-printing.ts';
import { quotationCard } from '../../../outputs/cards/quotation-card.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const { quotes } = await load();
  return site.cards ? quotes.all.map(({ id }) => ({ params: { id } })) : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string }> = async ({ params }) => {
  const archive = await load();
  const { quotes, speakers } = archive;
  const quote = quotes.getOrThrow(params.id);
  const card = quotationCard(
    quote,
    quote.speakers.map((id) => speakers.getOrThrow(id)),
    authorOf(quote, archive),
    archiveDetails(quote, archive),
  );
  return new Response(new Uint8Array(await cachedCard(card)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
