import type { APIRoute, GetStaticPaths } from 'astro';
import { sizedFiles, sizeImage, type SizedFile } from '../../../build/astro/size-image.ts';
import { contentDir } from '../../../content/read.ts';

export const getStaticPaths = (async () =>
  (await sizedFiles(contentDir())).map((file) => {
    const [, width, name] = file.size.path.split('/');
    return { params: { width, file: name }, props: file, cacheKey: file.cacheKey };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<SizedFile> = async ({ props: { image, size } }) =>
  new Response(await sizeImage(image, size));
