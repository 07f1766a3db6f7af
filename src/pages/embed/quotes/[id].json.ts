import type { APIRoute, GetStaticPaths } from 'astro';
import { archive as load } from '../../../archive/load.ts';
import { keyed } from '../../../archive/page-key.ts';
import { papersOf } from '../../../citation/papers.ts';
import { oembed } from '../../../embed/oembed.ts';
import { quotationTitle } from '../../../quotation/title.ts';

export const getStaticPaths = (async () => {
  const { quotes } = await load();
  return keyed(quotes.all.map(({ id }) => ({ params: { id } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string }> = async ({ params }) => {
  const archive = await load();
  const papers = papersOf(archive.quotes.need(params.id), archive);
  const names = papers.speakers.map(({ name }) => name);
  const answer = oembed(papers, quotationTitle(papers.quote, names));
  return new Response(`${JSON.stringify(answer)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
