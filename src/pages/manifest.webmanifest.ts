import type { APIRoute } from 'astro';
import { urls } from '../urls.ts';
import { colors } from '../outputs/cards/colors.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () => {
  const { paper } = colors();
  const icon = (src: string, size: number, purpose: 'any' | 'maskable') => ({
    src,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name: `${site.name}: ${site.tagline}`,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    id: urls.home,
    start_url: urls.home,
    scope: urls.home,
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [
      icon(urls.icon(192), 192, 'any'),
      icon(urls.icon(512), 512, 'any'),
      icon(urls.squareIcon(512), 512, 'maskable'),
    ],
  };
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
