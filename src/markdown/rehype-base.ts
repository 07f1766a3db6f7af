import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { site } from '../site.ts';

/** Puts links from the site's root under the path at which the site stands, so that `/method/` is right anywhere. */
export function rehypeBase() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { href } = properties;
      if (typeof href === 'string' && /^\/(?!\/)/.test(href))
        properties['href'] = `${site.base}${href.slice(1)}`;
    });
  };
}
