import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** Finds the external addresses that a node links to. */
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
