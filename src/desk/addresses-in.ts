import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** The addresses to which a node links, at other sites. */
export function addressesIn(node: Nodes): string[] {
  const found: string[] = [];
  visit(node, 'link', ({ url }) => {
    if (isAddress(url)) found.push(url);
  });
  return found;
}

/** Whether a link leads to another site. */
export function isAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
