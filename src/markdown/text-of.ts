import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** The nodes that separate words: line breaks and blocks. */
const SEPARATING = new Set([
  'break',
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'code',
  'thematicBreak',
]);

/**
 * The text in a Markdown node as readers see it, without notes, formatting or addresses. Unlike `mdast-util-to-string`, it does
 * not run together words on different lines or in different blocks.
 */
export function textOf(node: Nodes): string {
  let text = '';
  visit(node, (each) => {
    if (SEPARATING.has(each.type)) text += '\n';
    if ('value' in each) text += each.value;
    else if (each.type === 'image') text += each.alt ?? '';
  });
  return text.trim();
}
