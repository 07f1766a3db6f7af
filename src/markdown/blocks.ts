import type { Root, RootContent } from 'mdast';
import type { Position } from '../issues/issue.ts';

/** A block of a body, such as a paragraph, as Markdown. */
export interface Block extends Position {
  readonly markdown: string;
}

/**
 * Divides a body into blocks. A paragraph or heading without visible line breaks is put on one line, so that wrapping the text
 * differently does not change the block.
 * @param tree the parsed body
 * @param markdown the text of the body
 */
export function blocksOf(tree: Root, markdown: string): Block[] {
  return tree.children.flatMap((node) => {
    const { start, end } = node.position ?? {};
    if (!start || !end) return [];
    const text = markdown.slice(start.offset, end.offset);
    const { line, column } = start;
    return [{ line, column, markdown: isWrapped(node) ? text.replace(/\s+/g, ' ') : text }];
  });
}

function isWrapped(node: RootContent): boolean {
  return (
    (node.type === 'paragraph' || node.type === 'heading') &&
    !node.children.some(({ type }) => type === 'break')
  );
}
