import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFormats, type CitationFormat } from '../../addresses.ts';
import { archive as load } from '../../archive/load.ts';
import { keyed } from '../../archive/page-key.ts';
import { articleCitation } from '../../citation/article-citation.ts';
import { citationFiles } from '../../citation/file.ts';

export const getStaticPaths = (async () => {
  const { articles } = await load();
  return keyed(
    articles.all.flatMap(({ id }) => citationFormats.map((format) => ({ params: { id, format } }))),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string; format: CitationFormat }> = async ({ params }) => {
  const { articles } = await load();
  const { mediaType, print } = citationFiles[params.format];
  return new Response(print(articleCitation(articles.need(params.id))), {
    headers: { 'Content-Type': mediaType },
  });
};
