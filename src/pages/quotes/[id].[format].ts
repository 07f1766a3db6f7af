import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFormats, type CitationFormat } from '../../addresses.ts';
import { archive as load } from '../../archive/load.ts';
import { keyed } from '../../archive/page-key.ts';
import { citationFiles } from '../../citation/file.ts';
import { papersOf } from '../../citation/papers.ts';
import { quotationCitation } from '../../citation/quotation-citation.ts';

export const getStaticPaths = (async () => {
  const { quotes } = await load();
  return keyed(
    quotes.all.flatMap(({ id }) => citationFormats.map((format) => ({ params: { id, format } }))),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string; format: CitationFormat }> = async ({ params }) => {
  const archive = await load();
  const { mediaType, print } = citationFiles[params.format];
  const citation = quotationCitation(papersOf(archive.quotes.need(params.id), archive));
  return new Response(print(citation), { headers: { 'Content-Type': mediaType } });
};
