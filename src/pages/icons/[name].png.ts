import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon } from '../../outputs/cards/icon.ts';

const sizes = [
  { name: '32', size: 32, square: false },
  { name: '192', size: 192, square: false },
  { name: '512', size: 512, square: false },
  // Cut into shape by the system that shows it.
  { name: 'square-180', size: 180, square: true },
  { name: 'square-512', size: 512, square: true },
];

export const getStaticPaths = (() =>
  sizes.map(({ name, ...props }) => ({ params: { name }, props }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number; square: boolean }> = ({ props }) =>
  new Response(drawIcon(readFileSync('public/icon.svg', 'utf8'), props.size, props.square), {
    headers: { 'Content-Type': 'image/png' },
  });
