import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** Finds the addresses at other sites to which a node links. */
export function addressesIn(node: Nodes): string[] {
  const found: string[] = [];
  visit(node, 'link', ({ url }) => {
    if (isExternal(url)) found.push(url);
  });
  return found;
}

/** Whether a link leads to another site. */
export function isExternal(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
