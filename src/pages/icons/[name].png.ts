import type { APIRoute, GetStaticPaths } from 'astro';
import { contentDir } from '../../content/read.ts';
import { drawIcon } from '../../outputs/cards/icon.ts';
import { readIcon } from '../../settings/icon.ts';
import { site } from '../../site.ts';

const sizes = [
  { name: '32', size: 32, square: false },
  { name: '192', size: 192, square: false },
  { name: '512', size: 512, square: false },
  // The systems that show square icons crop them to shape.
  { name: 'square-180', size: 180, square: true },
  { name: 'square-512', size: 512, square: true },
];

export const getStaticPaths = (() =>
  sizes.map(({ name, ...props }) => ({ params: { name }, props }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number; square: boolean }> = ({ props }) =>
  new Response(drawIcon(readIcon(contentDir(), site.colors), props.size, props.square), {
    headers: { 'Content-Type': 'image/png' },
  });
