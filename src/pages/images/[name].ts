import type { APIRoute, GetStaticPaths } from 'astro';
import { imageNames, readImage } from '../../content/images.ts';
import { contentDir } from '../../content/read.ts';

export const getStaticPaths = (async () =>
  (await imageNames(contentDir())).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<object, { name: string }> = async ({ params }) =>
  new Response((await readImage(contentDir(), params.name)).bytes);
