import type { APIRoute } from 'astro';
import { address } from '../urls.ts';
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
    id: address.home,
    start_url: address.home,
    scope: address.home,
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [
      icon(address.icon(192), 192, 'any'),
      icon(address.icon(512), 512, 'any'),
      icon(address.squareIcon(512), 512, 'maskable'),
    ],
  };
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
