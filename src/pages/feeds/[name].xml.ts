import type { APIRoute, GetStaticPaths } from 'astro';
import { feedNames, type FeedName } from '../../urls.ts';
import { archive as load } from '../../archive/load.ts';
import { atom } from '../../outputs/feeds/atom.ts';
import { feed } from '../../outputs/feeds/feed.ts';

export const getStaticPaths = (() =>
  feedNames.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<object, { name: FeedName }> = async ({ params }) =>
  new Response(atom(feed(params.name, await load())), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
