import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCard } from '../../outputs/cards/article-card.ts';
import { cachedCard } from '../../build/card-cache.ts';
import { site } from '../../site.ts';

/** The card that all pages except articles and quotations share. */
export const getStaticPaths = (() =>
  site.cards ? [{ params: { name: 'site' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await cachedCard(siteCard())), {
    headers: { 'Content-Type': 'image/png' },
  });
