import type { Stemma } from '../../../src/stemma/layout.ts';
import type { StemmaNode } from '../../../src/stemma/node.ts';

/** A node, its parent and the nodes above it. */
export interface Placed {
  readonly node: StemmaNode;
  readonly parent: StemmaNode | undefined;
  readonly above: readonly StemmaNode[];
}

/** The nodes of a drawing, each after its parent. */
export function placed({ root, floating }: Stemma): Placed[] {
  const found: Placed[] = [];
  const add = (node: StemmaNode, above: readonly StemmaNode[]): void => {
    found.push({ node, parent: above.at(-1), above });
    for (const child of node.children) add(child, [...above, node]);
  };
  for (const each of [root, ...floating.map(({ node }) => node)]) add(each, []);
  return found;
}

/** The ids of the printings that a node represents. */
export function witnessesOf({ content }: StemmaNode): string[] {
  if (content.kind === 'printing') return [content.witness.id];
  return content.kind === 'group' ? content.witnesses.map(({ id }) => id) : [];
}
