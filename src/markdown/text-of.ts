import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** The nodes after which other words begin: line breaks, and blocks. */
const APART = new Set([
  'break',
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'code',
  'thematicBreak',
]);

/**
 * The text in a Markdown node as readers see it, without notes, formatting and addresses. Words on different lines or in
 * different blocks are not joined, as the usual `toString` of a tree would do.
 */
export function textOf(node: Nodes): string {
  let text = '';
  visit(node, (each) => {
    if (APART.has(each.type)) text += '\n';
    if ('value' in each) text += each.value;
    else if (each.type === 'image') text += each.alt ?? '';
  });
  return text.trim();
}
