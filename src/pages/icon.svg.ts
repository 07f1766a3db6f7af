import type { APIRoute } from 'astro';
import { contentDir } from '../content/read.ts';
import { readIcon } from '../settings/icon.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(readIcon(contentDir(), site.colors), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
