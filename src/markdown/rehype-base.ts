import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { site } from '../site.ts';

/** Adds the site's base path to root-relative links, so that `/method/` works wherever the site is served. */
export function rehypeBase() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { href } = properties;
      if (typeof href === 'string' && /^\/(?!\/)/.test(href))
        properties['href'] = `${site.base}${href.slice(1)}`;
    });
  };
}
